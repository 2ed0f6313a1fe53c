namespace Zcrm;

/// <summary>Sends records whose outcome is unknown again until it is known, or the time for that is over.</summary>
internal sealed class UnknownSettling(RecordWrite write, CallContext calls, TimeSpan limit)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <returns>The facts of the last answer; null when none came.</returns>
    public async Task<CrmResponse?> RunAsync(IReadOnlyList<PendingWrite> records, CancellationToken cancellationToken)
    {
        CrmResponse? last = null;
        long start = calls.Clock.GetTimestamp();
        TimeSpan wait = FirstWait;
        while (true)
        {
            PendingWrite[] unknown = [.. records.Where(record => record.Result is { Outcome: WriteOutcome.Unknown } && write.IsRepeatable([record]))];
            if (unknown.Length == 0 || calls.Clock.GetElapsedTime(start) + wait > limit) return last;
            await Task.Delay(wait, calls.Clock, cancellationToken).ConfigureAwait(false);
            last = await SendAgainAsync(unknown, cancellationToken).ConfigureAwait(false) ?? last;
            wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, LongestWait.Ticks));
        }
    }

    private async Task<CrmResponse?> SendAgainAsync(PendingWrite[] records, CancellationToken cancellationToken)
    {
        foreach (PendingWrite record in records) record.Reopen();
        try
        {
            return await write.SendOnceAsync(calls, records, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (PendingWrite record in records.Where(record => !Settles(record.Result))) record.Restore();
        }
    }

    /// <summary>A call that failed as a whole says nothing about the one before it, and a conflict may be with that one.</summary>
    private static bool Settles(WriteResult? result) => result switch
    {
        null or { Outcome: WriteOutcome.Unknown or WriteOutcome.NotSent or WriteOutcome.Conflict } => false,
        { Succeeded: true } => true,
        _ => result.Cause is null,
    };
}
