namespace Zcrm.Bulk;

/// <summary>What a bulk write does, and how it is carried out.</summary>
public sealed record BulkWriteOptions : BulkOptions
{
    /// <summary>What is done with the rows.</summary>
    /// <value><see cref="BulkOperation.Insert"/>.</value>
    public BulkOperation Operation { get; init; }

    /// <summary>The field by which records are found: <c>id</c> or a unique field. Updates and upserts need it; inserts skip what they find.</summary>
    /// <value>Null; <c>id</c> for updates.</value>
    public string? FindBy { get; init; }

    /// <summary>Which columns of the input go to which fields; other columns are left out.</summary>
    /// <value>Null: every column goes to the field of its name.</value>
    public IReadOnlyList<BulkColumn>? Columns { get; init; }

    /// <summary>
    /// Whether an empty cell leaves the field as it is, when a record is changed. Otherwise it empties the field.
    /// So that neither happens unnoticed, a record that sets null is not sent where empty cells are ignored, and a record that lacks a field is not sent where
    /// they are not.
    /// </summary>
    /// <value>True.</value>
    public bool IgnoreEmpty { get; init; } = true;

    /// <summary>
    /// Whether the module's fields are read first (GET /settings/fields, once a connection): names that are none are told before anything is sent, and dates
    /// and times are written as Zoho is told to read them.
    /// </summary>
    /// <value>True.</value>
    public bool CheckFields { get; init; } = true;

    /// <summary>How many rows go in one job, 1 to 25,000. A job costs 500 API credits.</summary>
    /// <value>25,000.</value>
    public int RowsPerJob { get; init; } = BulkLimits.RowsPerJob;

    /// <summary>How many jobs may be under way at once, 1 to 20.</summary>
    /// <value>3.</value>
    public int MaxJobs { get; init; } = 3;

    /// <summary>Where it is noted which rows went in which job, to go on after a crash by the same call with the same input.</summary>
    /// <value>Null: nowhere.</value>
    public BulkCheckpoint? Checkpoint { get; init; }

    /// <summary>Is told the counts whenever a job was started or has ended.</summary>
    /// <value>Null.</value>
    public IProgress<BulkWriteProgress>? Progress { get; init; }

    /// <summary>The field by which records are found, with what goes without saying.</summary>
    internal string? Key => FindBy ?? (Operation == BulkOperation.Update ? "id" : null);

    /// <summary>Whether an empty cell would empty a field.</summary>
    internal bool Empties => Operation != BulkOperation.Insert && !IgnoreEmpty;

    /// <summary>Whether a job whose creation got no answer may be created again: only where the rows of the first would be found by the second.</summary>
    internal bool IsRepeatable => Key is not null;

    internal void CheckWrite()
    {
        Check();
        if (Operation == BulkOperation.Upsert && string.IsNullOrWhiteSpace(FindBy))
            throw new ArgumentException("An upsert has to find records by something: set FindBy to a unique field, or to id.");
        if (RowsPerJob is < 1 or > BulkLimits.RowsPerJob)
            throw new ArgumentException($"RowsPerJob is {RowsPerJob}; a job takes 1 to {BulkLimits.RowsPerJob} rows.");
        if (MaxJobs is < 1 or > 20) throw new ArgumentException($"MaxJobs is {MaxJobs}; it can be 1 to 20.");
        if (Columns is not null) ColumnRules.Check(Columns);
    }
}
