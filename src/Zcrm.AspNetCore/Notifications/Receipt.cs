namespace Zcrm.AspNetCore;

/// <summary>What becomes of a notification that came in.</summary>
internal enum Receipt
{
    /// <summary>It will be handled.</summary>
    Taken,

    /// <summary>It was taken before.</summary>
    Known,

    /// <summary>There is no room for it.</summary>
    Full,
}
