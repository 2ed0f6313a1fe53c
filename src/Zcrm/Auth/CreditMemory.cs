namespace Zcrm;

/// <summary>The API credits that were left at the last answer that told them.</summary>
internal sealed class CreditMemory
{
    private Told? _last;

    public long? Remaining => Volatile.Read(ref _last)?.Remaining;

    public DateTimeOffset? ToldAt => Volatile.Read(ref _last)?.At;

    public void Note(long remaining, DateTimeOffset now) => Volatile.Write(ref _last, new Told(remaining, now));

    private sealed record Told(long Remaining, DateTimeOffset At);
}
