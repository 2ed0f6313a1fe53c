namespace Zcrm.AspNetCore;

/// <summary>Remembers which notifications were taken, for a while.</summary>
internal sealed class RecentNotifications(TimeSpan window, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset Until)> _ends = new();

    /// <summary>What a notification is known by; null when it does not say when it happened, and so cannot be told from another one.</summary>
    public static string? KeyOf(CrmNotification notification) => notification.ServerTime is not { } time
        ? null
        : $"{time.ToUnixTimeMilliseconds()} {notification.OperationName} {notification.Module} {string.Join(',', notification.RecordIds)}";

    /// <summary>Claims a notification for its first comer.</summary>
    /// <returns>Taken: it is the caller's to queue or to release. Known: it was queued. Full: another caller is about to queue it and may fail.</returns>
    public Receipt Claim(string? key)
    {
        if (key is null) return Receipt.Taken;
        lock (_lock)
        {
            Forget();
            if (_taken.TryGetValue(key, out bool isQueued)) return isQueued ? Receipt.Known : Receipt.Full;
            _taken[key] = false;
            return Receipt.Taken;
        }
    }

    /// <summary>A claimed notification was queued.</summary>
    public void Confirm(string? key)
    {
        if (key is null) return;
        lock (_lock)
        {
            _taken[key] = true;
            _ends.Enqueue((key, clock.GetUtcNow() + window));
        }
    }

    /// <summary>A claimed notification was not queued, or not handled: let it come again.</summary>
    public void Release(string? key)
    {
        if (key is null) return;
        lock (_lock) _taken.Remove(key);
    }

    private void Forget()
    {
        DateTimeOffset now = clock.GetUtcNow();
        while (_ends.TryPeek(out var first) && first.Until <= now) _taken.Remove(_ends.Dequeue().Key);
    }
}
