namespace Zcrm.AspNetCore;

/// <summary>What this process knows of a channel that it keeps.</summary>
internal sealed class KeptState(KeptChannel channel)
{
    public KeptChannel Channel => channel;

    /// <summary>When it was last known to be open; null: never seen.</summary>
    public DateTimeOffset? LastSeen { get; private set; }

    /// <summary>When it ends; null: not known.</summary>
    public DateTimeOffset? Expiry { get; private set; }

    /// <summary>How long it lived when this process last gave it time; null: not known.</summary>
    public TimeSpan? Life { get; private set; }

    /// <summary>Whether this process set it up as it should be. It does so once, lest two versions of an application undo each other's work for ever.</summary>
    public bool IsSetUp { get; private set; }

    /// <summary>A gap of which the application was not told yet.</summary>
    public NotificationGap? Untold { get; set; }

    public void See(DateTimeOffset now, DateTimeOffset? expiry) => (LastSeen, Expiry) = (now, expiry);

    /// <summary>It was given more time.</summary>
    public void Extend(DateTimeOffset now, DateTimeOffset? expiry)
    {
        See(now, expiry);
        Life = expiry - now;
    }

    public void SetUp(DateTimeOffset now, DateTimeOffset? expiry)
    {
        Extend(now, expiry);
        IsSetUp = true;
    }

    /// <summary>How long it is until the channel should be given more time; zero or less: now.</summary>
    public TimeSpan UntilDue(DateTimeOffset now, TimeSpan renewBefore)
    {
        if (Expiry is not { } expiry) return TimeSpan.Zero;
        TimeSpan margin = Life is { } life && life / 2 < renewBefore ? life / 2 : renewBefore;
        return expiry - now - margin;
    }
}
