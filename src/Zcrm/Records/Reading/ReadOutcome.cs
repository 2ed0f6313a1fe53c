namespace Zcrm;

/// <summary>What a read found that was to give a record only if it was changed.</summary>
public enum ReadOutcome
{
    /// <summary>There is no such record (any more), or the user may not see it.</summary>
    NotFound,

    /// <summary>The record is there, and was not changed since.</summary>
    NotModified,

    /// <summary>The record was created or changed since.</summary>
    Modified,
}
