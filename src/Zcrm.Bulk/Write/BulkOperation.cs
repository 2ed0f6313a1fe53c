namespace Zcrm.Bulk;

/// <summary>What a bulk write does with its rows.</summary>
public enum BulkOperation
{
    /// <summary>Each row becomes a new record. With <see cref="BulkWriteOptions.FindBy"/>, rows that are found are skipped.</summary>
    Insert,

    /// <summary>Each row changes the record that is found by <see cref="BulkWriteOptions.FindBy"/>.</summary>
    Update,

    /// <summary>Each row changes the record that is found, or becomes a new one.</summary>
    Upsert,
}
