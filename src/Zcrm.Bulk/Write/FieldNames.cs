namespace Zcrm.Bulk;

/// <summary>Compares the columns of a bulk write with the module's fields, and learns from these how days and times are to be written.</summary>
internal sealed class FieldNames(CallContext calls, string module, bool isAsked, JobWait wait)
{
    private const string Day = "yyyy-MM-dd";
    private const string Time = "yyyy-MM-dd'T'HH:mm:ssXXX";

    // Keys of records that lists of fields may lack.
    private static readonly string[] AlwaysKnown = ["id", "Layout", "Tag"];

    /// <returns>The columns, with the formats of days and times.</returns>
    /// <exception cref="ArgumentException">A column is for no field.</exception>
    public async Task<ColumnSet> ResolveAsync(ColumnSet columns, CancellationToken cancellationToken)
    {
        if (!isAsked) return columns;
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        ModuleFields fields = await wait
            .RepeatAsync(token => cache.FieldsAsync(calls, module, MetadataCache.MaxAge, token), cancellationToken).ConfigureAwait(false);
        if (Unknown(columns, fields) is not null) fields = await cache.FieldsWhenWantingAsync(calls, module, cancellationToken).ConfigureAwait(false);
        if (Unknown(columns, fields) is { } unknown) throw new ArgumentException(Describe(unknown, fields));
        return new ColumnSet(columns.All.Select(column => column.Format is null ? column with { Format = FormatOf(fields.Find(column.Field)) } : column));
    }

    private static BulkColumn? Unknown(ColumnSet columns, ModuleFields fields) =>
        columns.All.FirstOrDefault(column => fields.Find(column.Field) is null && !AlwaysKnown.Contains(column.Field));

    private static string? FormatOf(CrmFieldMetadata? field) => field?.DataType switch
    {
        "date" => Day,
        "datetime" => Time,
        _ => null,
    };

    private string Describe(BulkColumn column, ModuleFields fields)
    {
        string hint = fields.Nearest(column.Field) is { } near
            ? $"Did you mean '{near}'?"
            : "Check its API name in Zoho's setup, or leave it out by naming the others in Columns.";
        return $"'{column.Field}' is no field of {module}. {hint}";
    }
}
