namespace Zcrm.Bulk;

/// <summary>
/// Compares the columns of a bulk write with the module's fields, and learns from these how days and times are to be written, by what lookups find their
/// records, and which fields hold rows.
/// </summary>
internal sealed class FieldNames(CallContext calls, string module, bool isAsked, JobWait wait)
{
    private const string Day = "yyyy-MM-dd";
    private const string Time = "yyyy-MM-dd'T'HH:mm:ssXXX";

    // Keys of records that lists of fields may lack.
    private static readonly string[] AlwaysKnown = ["id", "Layout", "Tag"];

    /// <returns>The columns, with what is known of their fields; what holds rows is not among them, but one of the children.</returns>
    /// <exception cref="ArgumentException">A column is for no field.</exception>
    public async Task<ColumnSet> ResolveAsync(ColumnSet columns, string? childKey, CancellationToken cancellationToken)
    {
        if (!isAsked) return columns;
        ModuleFields fields = await FieldsAsync(columns, cancellationToken).ConfigureAwait(false);
        BulkColumn[] rows = [.. columns.All.Where(column => ChildModule.IsIn(fields.Find(column.Field)))];
        ChildColumns[] children = [.. columns.Children, .. rows.Select(column => Child(column, fields.Find(column.Field)!, childKey))];
        IEnumerable<BulkColumn> plain = columns.All.Except(rows).Select(column => Complete(column, fields.Find(column.Field)));
        return new ColumnSet(plain, columns.Children, columns.Ignored).WithChildren(children);
    }

    /// <summary>Adds what rows have to their columns, but for what Zoho keeps itself.</summary>
    /// <exception cref="ArgumentException">A name is no field of the rows.</exception>
    public async Task<ChildColumns> ExtendAsync(ChildColumns child, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(child.Seen);
        string[] added = [.. names.Where(seen.Add).Where(name => !name.StartsWith('$') && name != "id" && name != child.ParentField)];
        var own = new FieldNames(calls, child.Module, isAsked, wait);
        ModuleFields fields = await own.FieldsAsync(child.Columns.With(added), cancellationToken).ConfigureAwait(false);
        ColumnSet columns = child.Columns.With(added.Where(name => fields.Find(name) is not { IsReadOnly: true }));
        ColumnRules.CheckCount(columns.InFile.Length + 1);
        return child with { Seen = seen, Columns = await own.ResolveAsync(columns, childKey: null, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>The rows in a field, with columns that were named.</summary>
    /// <exception cref="ArgumentException">The field holds no rows, or a column is for no field of theirs.</exception>
    public async Task<ChildColumns> ChildAsync(string field, string? key, ColumnSet columns, CancellationToken cancellationToken)
    {
        if (!isAsked) throw new ArgumentException($"The rows of '{field}' need CheckFields, which tells where they belong.");
        var named = new ColumnSet([new BulkColumn(field)]);
        ColumnSet resolved = await ResolveAsync(named, key, cancellationToken).ConfigureAwait(false);
        if (resolved.Children is not [var child]) throw new ArgumentException($"'{field}' of {module} holds no rows; name a subform, line items, or a multi-select lookup.");
        ColumnRules.CheckCount(columns.InFile.Length + 1);
        columns = await new FieldNames(calls, child.Module, isAsked, wait).ResolveAsync(columns.KeyFirst(key), childKey: null, cancellationToken).ConfigureAwait(false);
        return child with { Columns = columns };
    }

    /// <summary>The columns without those of some names that are no fields.</summary>
    public async Task<ColumnSet> WithoutAsync(ColumnSet columns, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        string[] keys = [.. names];
        if (!isAsked || keys.Length == 0) return columns;
        ModuleFields fields = await KnownAsync(cancellationToken).ConfigureAwait(false);
        return new ColumnSet(columns.All.Where(column => !keys.Contains(column.Field) || fields.Find(column.Field) is not null || AlwaysKnown.Contains(column.Field)));
    }

    /// <summary>Those names that are fields which Zoho keeps itself.</summary>
    public async Task<IReadOnlyList<string>> ReadOnlyAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (!isAsked || names.Count == 0) return [];
        ModuleFields fields = await KnownAsync(cancellationToken).ConfigureAwait(false);
        return [.. names.Where(name => fields.Find(name) is { IsReadOnly: true })];
    }

    private async Task<ModuleFields> KnownAsync(CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        return await wait.RepeatAsync(token => cache.FieldsAsync(calls, module, MetadataCache.MaxAge, token), cancellationToken).ConfigureAwait(false);
    }

    private async Task<ModuleFields> FieldsAsync(ColumnSet columns, CancellationToken cancellationToken)
    {
        ModuleFields fields = await KnownAsync(cancellationToken).ConfigureAwait(false);
        if (Unknown(columns, fields) is null) return fields;
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        fields = await cache.FieldsWhenWantingAsync(calls, module, cancellationToken).ConfigureAwait(false);
        return Unknown(columns, fields) is { } unknown ? throw new ArgumentException(Describe(unknown, fields)) : fields;
    }

    private static BulkColumn? Unknown(ColumnSet columns, ModuleFields fields) => columns.All.FirstOrDefault(
        column => !ColumnSet.IsLink(column) && fields.Find(column.Field) is null && !AlwaysKnown.Contains(column.Field));

    private static BulkColumn Complete(BulkColumn column, CrmFieldMetadata? field) => field?.DataType switch
    {
        "date" when column.Format is null => column with { Format = Day },
        "datetime" when column.Format is null => column with { Format = Time },
        "lookup" when column.FindBy is null => column with { FindBy = "id" },
        _ => column,
    };

    private static ChildColumns Child(BulkColumn column, CrmFieldMetadata field, string? key)
    {
        ChildModule rows = ChildModule.Of(field);
        var columns = new ColumnSet(key is null ? [] : [new BulkColumn(key)]);
        return new ChildColumns(column.Field, column.SourceName, rows.Name, rows.ParentField, columns, key);
    }

    private string Describe(BulkColumn column, ModuleFields fields)
    {
        string hint = fields.Nearest(column.Field) is { } near
            ? $"Did you mean '{near}'?"
            : "Check its API name in Zoho's setup, or leave it out by naming the others in Columns.";
        return $"'{column.Field}' is no field of {module}. {hint}";
    }
}
