namespace Zcrm;

/// <summary>What became of a record that was to be written.</summary>
public enum WriteOutcome
{
    /// <summary>Zoho refused the record, or the call that carried it. It was not written.</summary>
    Refused,

    /// <summary>It was created.</summary>
    Inserted,

    /// <summary>It was changed.</summary>
    Updated,

    /// <summary>It was deleted.</summary>
    Deleted,

    /// <summary>Nothing in it had changed, so nothing was sent.</summary>
    Unchanged,

    /// <summary>It never left this machine; writing it again is safe.</summary>
    NotSent,

    /// <summary>Somebody changed it meanwhile, and <see cref="WriteOptions.UnmodifiedSince"/> asked for that. It was not written; read it again.</summary>
    Conflict,

    /// <summary>It was sent, but no answer came back: it may or may not have been written. Look before writing it again.</summary>
    Unknown,
}
