namespace Zcrm;

/// <summary>Keeps many processes together within an organization's limits, by a server that counts; by itself, and more narrowly, while that server is away.</summary>
internal sealed class SharedCallLimiter(ISharedLimits shared, CallLimits limits, TimeProvider clock, Func<double> random) : ICallLimiter
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);
    private readonly MemoryCallLimiter _alone = new(limits.Alone(), clock);
    private readonly StoreCircuit _circuit = new(clock, random);
    private readonly UnfreedPlaces _unfreed = new(shared);

    public async ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        string holder = Guid.NewGuid().ToString("N");
        long start = clock.GetTimestamp();
        TimeSpan wait = WaitOf(claim.Priority);
        while (_circuit.MayTry())
        {
            if (await TryAsync(claim, holder, cancellationToken).ConfigureAwait(false) is not { } answer) break;
            if (answer.IsGranted) return CallDecision.Granted(new Permit(_unfreed, new SharedPlace(claim, holder)));
            if (answer.CreditsBackIn is { } backIn) return CallDecision.Spent(limits, claim, backIn);
            if (clock.GetElapsedTime(start) >= limits.MaxWait) return CallDecision.Full(limits, claim);
            await Task.Delay(wait * (0.5 + random()), clock, cancellationToken).ConfigureAwait(false);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }

        return await _alone.AcquireAsync(claim, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>The server's answer, or null when it has none.</returns>
    private async Task<SharedAnswer?> TryAsync(CallClaim claim, string holder, CancellationToken cancellationToken)
    {
        Task<SharedAnswer> taking = Task.FromResult(SharedAnswer.Full);
        try
        {
            taking = shared.TakeAsync(claim, holder);
            SharedAnswer answer = await taking.WaitAsync(limits.StoreTimeout, clock, cancellationToken).ConfigureAwait(false);
            _circuit.Close();
            _unfreed.TryAgain();
            return answer;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _ = AbandonAsync(taking, claim, holder);
            throw;
        }
        catch (Exception)
        {
            // Whatever is wrong with the server, calls go on.
            _ = AbandonAsync(taking, claim, holder);
            _circuit.Open();
            return null;
        }
    }

    /// <summary>Gives a place back that comes when nobody waits for it any more.</summary>
    private async Task AbandonAsync(Task<SharedAnswer> taking, CallClaim claim, string holder)
    {
        try
        {
            if ((await taking.ConfigureAwait(false)).IsGranted) await _unfreed.FreeAsync(new SharedPlace(claim, holder)).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // There is none, or it ends by itself.
        }
    }

    // Who matters more looks more often.
    private static TimeSpan WaitOf(CallPriority priority) => priority == CallPriority.Batch ? FirstWait * 4 : FirstWait;

    private sealed class Permit(UnfreedPlaces places, SharedPlace place) : ICallPermit
    {
        private long? _remainingCredits;
        private bool _isFree;

        public void Note(long remainingCredits) => _remainingCredits = remainingCredits;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _isFree, true)) _ = places.FreeAsync(place with { RemainingCredits = _remainingCredits });
        }
    }
}
