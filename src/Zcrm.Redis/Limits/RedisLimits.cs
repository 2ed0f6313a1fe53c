using System.Globalization;
using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>Places and credits, counted in Redis.</summary>
internal sealed class RedisLimits(IConnectionMultiplexer redis, string prefix, CallLimits limits) : ISharedLimits
{
    private const long NotCounted = -1;

    public async Task<SharedAnswer> TakeAsync(CallClaim claim, string holder)
    {
        RedisResult answer = await redis.GetDatabase().ScriptEvaluateAsync(
            LimitScripts.Take,
            Keys(claim),
            [holder, (long)limits.PermitDuration.TotalMilliseconds, limits.Places(claim.Priority), claim.Credits, limits.Credits(claim.Priority) ?? NotCounted])
            .ConfigureAwait(false);
        return (int)answer[0] switch
        {
            1 => SharedAnswer.Granted,
            0 => SharedAnswer.Full,
            _ => SharedAnswer.Spent(TimeSpan.FromMilliseconds(long.Parse(answer[1].ToString(), CultureInfo.InvariantCulture))),
        };
    }

    public Task FreeAsync(CallClaim claim, string holder, long? remainingCredits) => redis.GetDatabase().ScriptEvaluateAsync(
        LimitScripts.Free,
        Keys(claim),
        [holder, limits.CreditsPerDay ?? NotCounted, limits.CreditsPerDay is null ? NotCounted : remainingCredits ?? NotCounted]);

    // What is in braces chooses a cluster's slot, and a script's keys have to be in one.
    private RedisKey[] Keys(CallClaim claim)
    {
        string pool = $"{{{prefix}:{claim.CreditPool}}}";
        return [$"{pool}:calls:{claim.Connection.ClientId}", $"{pool}:credits"];
    }
}
