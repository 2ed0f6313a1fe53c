namespace Zcrm;

/// <summary>How much a call matters when places or credits run short.</summary>
public enum CallPriority
{
    /// <summary>Work that nobody waits for, for example an import: it leaves room for all others.</summary>
    Batch = -1,

    /// <summary>Most calls.</summary>
    Normal = 0,

    /// <summary>Somebody waits for the answer: the last places and credits are kept for these.</summary>
    Interactive = 1,
}
