namespace Zcrm;

/// <summary>Waits for a lease where nobody tells that it is free: looks again and again, less and less often, and not in step with others.</summary>
internal static class LeasePolling
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    /// <param name="tryTake">Takes the lease if it is free.</param>
    /// <param name="clock">The clock for the waits.</param>
    /// <param name="random">The source of jitter.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task TakeAsync(Func<CancellationToken, Task<bool>> tryTake, TimeProvider clock, Func<double> random, CancellationToken cancellationToken)
    {
        for (TimeSpan wait = FirstWait; ; wait = wait < LongestWait ? wait * 2 : LongestWait)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await tryTake(cancellationToken).ConfigureAwait(false)) return;
            await Task.Delay(wait * (0.5 + random()), clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
