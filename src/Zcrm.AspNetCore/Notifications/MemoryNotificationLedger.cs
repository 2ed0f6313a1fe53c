namespace Zcrm.AspNetCore;

/// <summary>Remembers which notifications this process took.</summary>
internal sealed class MemoryNotificationLedger(TimeProvider clock) : INotificationLedger
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (bool IsKept, DateTimeOffset Until)> _notifications = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _ends = new();

    public ValueTask<NotificationClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Forget();
            if (_notifications.TryGetValue(id, out var found)) return ValueTask.FromResult(found.IsKept ? NotificationClaim.Known : NotificationClaim.Held);
            Note(id, isKept: false, duration);
            return ValueTask.FromResult(NotificationClaim.Granted);
        }
    }

    public ValueTask KeepAsync(string id, TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_lock) Note(id, isKept: true, duration);
        return default;
    }

    public ValueTask ReleaseAsync(string id, CancellationToken cancellationToken)
    {
        lock (_lock) _notifications.Remove(id);
        return default;
    }

    private void Note(string id, bool isKept, TimeSpan duration)
    {
        DateTimeOffset until = clock.GetUtcNow() + duration;
        _notifications[id] = (isKept, until);
        _ends.Enqueue(id, until);
    }

    private void Forget()
    {
        DateTimeOffset now = clock.GetUtcNow();
        while (_ends.TryPeek(out string? id, out DateTimeOffset end) && end <= now)
        {
            _ends.Dequeue();

            // It may have been noted anew since.
            if (_notifications.TryGetValue(id, out var found) && found.Until <= now) _notifications.Remove(id);
        }
    }
}
