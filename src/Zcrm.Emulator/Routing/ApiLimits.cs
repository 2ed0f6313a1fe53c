using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Lets a call through if credits and concurrency allow it, and tells how many credits are left (reference 4).</summary>
internal sealed class ApiLimits(EmulatorRules rules)
{
    private readonly CreditLimit _credits = new(rules);
    private readonly ConcurrencyLimit _concurrency = new(rules);

    public async ValueTask<ApiAnswer> WithinAsync(EmulatedOrg org, string clientId, DateTimeOffset now, Func<ValueTask<ApiAnswer>> operation)
    {
        if (!_concurrency.TryEnter(org, clientId)) return TooMany();
        try
        {
            if (_credits.Spend(org, now) is not { } left) return TooMany();
            ApiAnswer answer = await operation().ConfigureAwait(false);
            return _credits.IsWorthTelling(left) ? answer.With("X-API-CREDITS-REMAINING", left.ToString(CultureInfo.InvariantCulture)) : answer;
        }
        finally
        {
            _concurrency.Leave(org, clientId);
        }
    }

    private ApiAnswer TooMany() => FaultAnswers.TooManyRequests().After(rules.RetryAfterSeconds);
}
