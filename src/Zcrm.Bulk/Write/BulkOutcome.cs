namespace Zcrm.Bulk;

/// <summary>What became of a row of a bulk write.</summary>
public enum BulkOutcome
{
    /// <summary>Zoho refused the row, or the whole job that carried it. It was not written.</summary>
    Failed,

    /// <summary>It became a new record.</summary>
    Added,

    /// <summary>It changed a record.</summary>
    Updated,

    /// <summary>There is such a record already, and it was left as it is.</summary>
    Skipped,

    /// <summary>Nothing in the record had changed, so nothing was sent.</summary>
    Unchanged,

    /// <summary>It never left this machine; writing it again is safe.</summary>
    NotSent,

    /// <summary>It was sent, but what became of it is not known. Look before writing it again.</summary>
    Unknown,
}
