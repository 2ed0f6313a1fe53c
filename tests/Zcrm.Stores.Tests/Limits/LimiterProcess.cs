using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>A limiter as in a process of its own, and how often it asked the server that counts.</summary>
internal sealed class LimiterProcess : ISharedLimits
{
    private readonly ISharedLimits _server;
    private int _asked;

    /// <param name="connect">Connects to the server, given the process's clock.</param>
    /// <param name="limits">The limits.</param>
    public LimiterProcess(Func<TimeProvider, ISharedLimits> connect, CallLimits limits)
    {
        _server = connect(Clock);
        Limiter = new SharedCallLimiter(this, limits, Clock, () => 0.5);
    }

    /// <summary>The clock of its waits and pauses; the server has its own.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));

    public SharedCallLimiter Limiter { get; }

    /// <summary>How often it asked for a place.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Whether it had an answer when it last asked.</summary>
    public bool IsConnected { get; private set; }

    /// <summary>Until when answers are held back.</summary>
    public Task HeldUntil { get; set; } = Task.CompletedTask;

    async Task<SharedAnswer> ISharedLimits.TakeAsync(CallClaim claim, string holder)
    {
        Interlocked.Increment(ref _asked);
        IsConnected = false;
        SharedAnswer answer = await _server.TakeAsync(claim, holder);
        await HeldUntil;
        IsConnected = true;
        return answer;
    }

    Task ISharedLimits.FreeAsync(CallClaim claim, string holder, long? remainingCredits) => _server.FreeAsync(claim, holder, remainingCredits);
}
