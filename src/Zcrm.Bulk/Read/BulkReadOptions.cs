namespace Zcrm.Bulk;

/// <summary>How a bulk read is carried out.</summary>
public sealed record BulkReadOptions : BulkOptions
{
    /// <summary>
    /// Whether the module's field types are read first (GET /settings/fields, once a connection), so that values have the shapes of the records API:
    /// numbers, truth values, lookups as objects with an id, lists. Without it every value is text, save for the lookups of typed modules and the users of
    /// a record; <see cref="CrmObject.Get{T}"/> reads numbers, dates and ids from text as well.
    /// </summary>
    /// <value>True.</value>
    public bool UseFieldTypes { get; init; } = true;

    /// <summary>How many rows at the beginning of a job that is resumed are passed over, because they were worked on before.</summary>
    /// <value>0.</value>
    public long SkipRows { get; init; }

    /// <summary>Is awaited for each job, one a page, before it is waited for: keep its id to resume from by <see cref="BulkClient.ResumeReadAsync"/>.</summary>
    /// <value>Null.</value>
    public Func<BulkReadJob, CancellationToken, ValueTask>? JobStarted { get; init; }

    /// <summary>Is told the state of the job whenever it was asked for.</summary>
    /// <value>Null.</value>
    public IProgress<BulkReadStatus>? Progress { get; init; }
}
