namespace Zcrm;

/// <summary>What a ledger says to who wants to take a notification.</summary>
public enum NotificationClaim
{
    /// <summary>It is new, or who took it before has died: it is the caller's to keep or to release.</summary>
    Granted,

    /// <summary>Another is about to take it, and may fail.</summary>
    Held,

    /// <summary>It was taken.</summary>
    Known,
}
