namespace Zcrm.AspNetCore;

/// <summary>What becomes of a notification that came in.</summary>
internal enum Receipt
{
    /// <summary>It will be handled, or is.</summary>
    Taken,

    /// <summary>It was taken before.</summary>
    Known,

    /// <summary>Another request or process is about to take it, and may fail.</summary>
    Held,

    /// <summary>There is no room for it.</summary>
    Full,

    /// <summary>It was not handled in time, or not at all.</summary>
    Unhandled,
}
