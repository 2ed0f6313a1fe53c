using System.Collections.Concurrent;

namespace Zcrm.Sql;

/// <summary>Places and credits, counted in PostgreSQL.</summary>
internal sealed class PostgreSqlLimits(SqlRunner runner, SqlSchema schema, TableNames names, CallLimits limits) : ISharedLimits
{
    private const long NotCounted = -1;
    private readonly LimitStatements _statements = new(names, runner.Dialect.Now);
    private readonly ConcurrentDictionary<string, bool> _open = new();

    public async Task<SharedAnswer> TakeAsync(CallClaim claim, string holder)
    {
        await schema.EnsureAsync(CancellationToken.None).ConfigureAwait(false);
        if (!_open.ContainsKey(claim.CallPool)) await OpenAsync(claim.CallPool).ConfigureAwait(false);
        List<(bool IsTaken, bool WasFree, bool IsOpen)> answer = await runner.QueryAsync(
            _statements.Take, Taking(claim, holder), static reader => (!reader.IsDBNull(0), reader.GetBoolean(1), reader.GetBoolean(2)), CancellationToken.None).ConfigureAwait(false);
        if (answer[0].IsTaken) return SharedAnswer.Granted;
        if (answer[0].WasFree) return SharedAnswer.Spent(await CreditsBackInAsync(claim).ConfigureAwait(false));
        if (answer[0].IsOpen) return SharedAnswer.Full;

        // After a crash of the server the places are gone, for they are not worth being written to its disk.
        _open.TryRemove(claim.CallPool, out _);
        return await TakeAsync(claim, holder).ConfigureAwait(false);
    }

    public Task FreeAsync(CallClaim claim, string holder, long? remainingCredits)
    {
        SqlParameters place = new SqlParameters().With("@pool", claim.CallPool).With("@holder", holder);
        return limits.CreditsPerDay - remainingCredits is { } used
            ? runner.ExecuteAsync(_statements.FreeAndCorrect, place.With("@credit_pool", claim.CreditPool).With("@used", used), CancellationToken.None)
            : runner.ExecuteAsync(_statements.Free, place, CancellationToken.None);
    }

    private async Task OpenAsync(string pool)
    {
        await runner.ExecuteAsync(_statements.Open, new SqlParameters().With("@pool", pool).With("@places", limits.Concurrency), CancellationToken.None).ConfigureAwait(false);
        _open[pool] = true;
    }

    private async Task<TimeSpan> CreditsBackInAsync(CallClaim claim)
    {
        List<(long BackIn, long Credits)> hours = await runner.QueryAsync(
            _statements.Spent,
            new SqlParameters().With("@credit_pool", claim.CreditPool),
            static reader => (reader.GetInt64(0), reader.GetInt64(1)),
            CancellationToken.None).ConfigureAwait(false);
        long excess = hours.Sum(hour => hour.Credits) + claim.Credits - (limits.Credits(claim.Priority) ?? 0);
        foreach ((long backIn, long credits) in hours)
        {
            excess -= credits;
            if (excess <= 0) return TimeSpan.FromMilliseconds(backIn);
        }

        return TimeSpan.FromHours(25);
    }

    private SqlParameters Taking(CallClaim claim, string holder) => new SqlParameters()
        .With("@pool", claim.CallPool)
        .With("@places", limits.Places(claim.Priority))
        .With("@credit_pool", claim.CreditPool)
        .With("@holder", holder)
        .With("@life", (long)limits.PermitDuration.TotalMilliseconds)
        .With("@allowed", limits.Credits(claim.Priority) ?? NotCounted)
        .With("@credits", (long)claim.Credits);
}
