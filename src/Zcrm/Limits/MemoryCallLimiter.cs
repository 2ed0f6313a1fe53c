using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>Keeps all clients of one process together within an organization's limits.</summary>
/// <remarks>Safe for any number of threads. Give the same one to all clients.</remarks>
public sealed class MemoryCallLimiter : ICallLimiter
{
    private readonly ConcurrentDictionary<string, PlacePool> _places = new();
    private readonly ConcurrentDictionary<string, CreditWindow> _credits = new();
    private readonly CallLimits _limits;
    private readonly TimeProvider _clock;

    /// <summary>Makes a limiter.</summary>
    /// <param name="limits">What Zoho grants each organization; null: as <see cref="CallLimits"/> says.</param>
    /// <param name="timeProvider">The clock for waits and for the 24 hours of credits; null: the system's.</param>
    /// <exception cref="ArgumentException">A limit cannot be right.</exception>
    public MemoryCallLimiter(CallLimits? limits = null, TimeProvider? timeProvider = null) =>
        (_limits, _clock) = ((limits ?? new CallLimits()).Checked(), timeProvider ?? TimeProvider.System);

    /// <inheritdoc/>
    public async ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        PlacePool places = _places.GetOrAdd(claim.CallPool, _ => new PlacePool(_limits));
        if (!await places.TakeAsync(claim.Priority, _clock, cancellationToken).ConfigureAwait(false)) return CallDecision.Full(_limits, claim);
        if (_limits.Credits(claim.Priority) is not { } allowed) return CallDecision.Granted(new Permit(this, places, claim.CreditPool));

        CreditWindow credits = _credits.GetOrAdd(claim.CreditPool, _ => new CreditWindow());
        TimeSpan wait;
        lock (credits) wait = credits.Spend(claim.Credits, allowed, _clock.GetUtcNow());
        if (wait == TimeSpan.Zero) return CallDecision.Granted(new Permit(this, places, claim.CreditPool));
        places.Free();
        return CallDecision.Spent(_limits, claim, wait);
    }

    private void Correct(string pool, long remainingCredits)
    {
        if (_limits.CreditsPerDay is not { } perDay) return;
        CreditWindow credits = _credits.GetOrAdd(pool, _ => new CreditWindow());
        lock (credits) credits.Correct(perDay, remainingCredits, _clock.GetUtcNow());
    }

    private sealed class Permit(MemoryCallLimiter limiter, PlacePool places, string creditPool) : ICallPermit
    {
        private bool _isFree;

        public void Note(long remainingCredits) => limiter.Correct(creditPool, remainingCredits);

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _isFree, true)) places.Free();
        }
    }
}
