namespace Zcrm;

/// <summary>How records are written.</summary>
public sealed record WriteOptions : CallOptions
{
    /// <summary>Which automations run: <c>workflow</c>, <c>approval</c>, <c>blueprint</c>, <c>pathfinder</c>, <c>orchestration</c>.</summary>
    /// <value>Null: all of them. An empty list: none.</value>
    public IReadOnlyList<string>? Triggers { get; init; }

    /// <summary>Which processes the records go through, for example <c>review_process</c>. Not for deletions.</summary>
    /// <value>Null: none is asked for.</value>
    public IReadOnlyList<string>? Processes { get; init; }

    /// <summary>The id of the assignment rule that chooses the owner. Not for deletions.</summary>
    /// <value>Null: none.</value>
    public CrmId? AssignmentRule { get; init; }

    /// <summary>Which checks Zoho applies that it leaves out for the API by itself: <c>layout_rules</c>, <c>criteria_validation_rule</c>. Not for deletions.</summary>
    /// <value>Null: none.</value>
    public IReadOnlyList<string>? ApplyFeatures { get; init; }

    /// <summary>Which features the write does not set off, for example <c>cadences</c>; in an upsert for new and old records alike. Not for deletions.</summary>
    /// <value>Null: none.</value>
    public IReadOnlyList<string>? SkipFeatures { get; init; }

    /// <summary>Writes a record only if nobody changed it after this time; for updates and upserts. Fractions of a second are dropped, as Zoho has none.</summary>
    /// <remarks>One time for all records of a batch. A record that was changed is a <see cref="ZcrmConflictException"/> in a single write, and in a batch
    /// <see cref="WriteOutcome.Conflict"/>. A call that is repeated because its answer was lost may conflict with itself: its outcome is unknown.</remarks>
    /// <value>Null: whatever happened to it meanwhile.</value>
    public DateTimeOffset? UnmodifiedSince { get; init; }

    /// <summary>Which lookups are set to an <see cref="ExternalId"/>: each with the external field of the module that it leads to, as in
    /// <c>Account_Name.Customer_Number</c>. Not for deletions.</summary>
    /// <remarks>Sent as X-EXTERNAL.</remarks>
    /// <value>Null: lookups are set by Zoho's ids.</value>
    public IReadOnlyList<string>? ExternalLookups { get; init; }

    /// <summary>How long records whose outcome is unknown are sent again, beyond the usual retries, until it is known; for updates and upserts.</summary>
    /// <remarks>Between two calls are one second, then two, up to thirty. A record of an upsert is sent again only when it has a value in a field by which
    /// it is found; else another one would be created.</remarks>
    /// <value>Null: not at all; the outcome stays <see cref="WriteOutcome.Unknown"/>.</value>
    public TimeSpan? SettleUnknown { get; init; }

    /// <summary>Refuses records with names that are no fields of the module, before anything is sent; Zoho drops such values and says SUCCESS.</summary>
    /// <remarks>The fields are read once for a connection and module, with GET /settings/fields · ZohoCRM.settings.fields.READ, and again when a name is
    /// not among them. Rows within records are not looked into. A name that is wrong is an <see cref="ArgumentException"/> with the nearest one; in a stream
    /// it is <see cref="WriteOutcome.NotSent"/> for its record.</remarks>
    /// <value>False.</value>
    public bool CheckFields { get; init; }

    /// <summary>Is told after each call how far a batch or stream is. What it throws ends the write.</summary>
    /// <value>Null: nobody is told.</value>
    public IProgress<WriteProgress>? Progress { get; init; }
}
