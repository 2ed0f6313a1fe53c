using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Lets a call through if credits and concurrency allow it, and tells how many credits are left (reference 2.5 and 4).</summary>
internal sealed class ApiLimits(EmulatorRules rules, EmulatorCredits credits)
{
    private readonly ConcurrencyLimit _concurrency = new(rules);

    /// <param name="call">The call, which gets to know what it cost.</param>
    /// <param name="org">Whose credits it takes.</param>
    /// <param name="clientId">Which app it is from.</param>
    /// <param name="cost">What it takes.</param>
    /// <param name="operation">Answers it.</param>
    /// <param name="afterwards">What it costs beside that, once it is answered.</param>
    public async ValueTask<ApiAnswer> WithinAsync(
        ServerCall call, EmulatedOrg org, string clientId, CallCost cost, Func<ValueTask<ApiAnswer>> operation, Func<ApiAnswer, int> afterwards)
    {
        if (!_concurrency.TryEnter(org, clientId, cost)) return TooMany();
        try
        {
            if (!credits.TrySpend(org, cost.Credits, call.Now)) return TooMany();
            call.Credits = cost.Credits;
            ApiAnswer answer = await operation().ConfigureAwait(false);
            int more = afterwards(answer);
            credits.Charge(org, more, call.Now);
            call.Credits += more;
            return Tell(answer, org);
        }
        finally
        {
            _concurrency.Leave(org, clientId, cost);
        }
    }

    /// <summary>The header comes once half of the credits are spent.</summary>
    private ApiAnswer Tell(ApiAnswer answer, EmulatedOrg org) => credits.Left(org) is { } left && left <= rules.DailyCredits / 2
        ? answer.With("X-API-CREDITS-REMAINING", left.ToString(CultureInfo.InvariantCulture))
        : answer;

    private ApiAnswer TooMany() => FaultAnswers.Throttled(rules.ThrottleForm).After(rules.RetryAfterSeconds);
}
