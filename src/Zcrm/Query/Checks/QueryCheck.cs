namespace Zcrm;

/// <summary>Compares a query with the fields of its modules, as far as they were read already; it reads none for itself.</summary>
internal static class QueryCheck
{
    /// <exception cref="ArgumentException">The query names a field that the module lacks, or compares one with what it cannot hold.</exception>
    public static async ValueTask EnsureAsync(CallContext calls, CoqlSelect query, CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        string module = query.Module;
        if (cache.FieldsAtHand(module) is null) return;
        if (Problem(cache, module, query) is null) return;

        // What was read may be older than the field.
        await cache.FieldsWhenWantingAsync(calls, module, cancellationToken).ConfigureAwait(false);
        if (Problem(cache, module, query) is { } problem) throw new ArgumentException(problem);
    }

    private static string? Problem(MetadataCache cache, string module, CoqlSelect query)
    {
        foreach (CoqlColumn column in query.Columns)
        {
            if (Find(cache, module, column.Path, out CrmFieldMetadata? field) is { } unknown) return unknown;
            if (field is not null && QueryKinds.Of(field) == QueryKind.Images)
                return $"A query cannot read '{column.Path}' of {module}, which holds images; leave it out, or read the records with crm.Records.";
        }

        foreach (CoqlTest test in query.Where.Tests)
        {
            if (Find(cache, module, test.Column, out CrmFieldMetadata? field) is { } unknown) return unknown;
            if (field is not null && Problem(test, field) is { } wrong) return wrong;
        }

        return query.OrderBy.Select(order => order.Column).Concat(query.GroupBy)
            .Select(path => query.Columns.Any(column => column.Alias == path) ? null : Find(cache, module, path, out _))
            .FirstOrDefault(unknown => unknown is not null);
    }

    /// <summary>Follows a path as far as the modules on it are known.</summary>
    /// <returns>What is wrong with it; null when nothing is, or nobody can tell.</returns>
    private static string? Find(MetadataCache cache, string module, string path, out CrmFieldMetadata? found)
    {
        found = null;
        if (path.AsSpan().ContainsAny("->!(") || path is "id") return null;
        string[] steps = path.Split('.');
        for (int i = 0; i < steps.Length; i++)
        {
            if (cache.FieldsAtHand(module) is not { } fields) return null;
            if (steps[i] == "id") return null;
            CrmFieldMetadata? field = fields.Find(steps[i]);
            if (field is null) return Unknown(fields, module, steps[i]);
            if (i == steps.Length - 1) found = field;
            else if (field.LookupModule is { } next) module = next;
            else return QueryKinds.Of(field) is QueryKind.Reference or QueryKind.Unknown ? null : $"'{steps[i]}' of {module} leads to no record, and '{path}' goes on from it.";
        }

        return null;
    }

    private static string Unknown(ModuleFields fields, string module, string name) =>
        $"'{name}' is no field of {module}, so Zoho would refuse the query. "
        + (fields.Nearest(name) is { } near ? $"Did you mean '{near}'?" : "Check its API name in Zoho's setup.");

    private static string? Problem(CoqlTest test, CrmFieldMetadata field)
    {
        QueryKind kind = QueryKinds.Of(field);
        if (kind == QueryKind.LongText)
            return $"'{test.Column}' holds text of several lines, which no condition can be about; search for a word with crm.Records(...).Search, or check it here.";
        IReadOnlyList<string> operators = QueryKinds.OperatorsOf(kind);
        if (operators.Count > 0 && !operators.Contains(test.Operator))
        {
            string known = string.Join(", ", operators.Select(name => name is "is" or "is not" ? name + " null" : name));
            return $"'{test.Column}' is a {field.DataType} field, which knows {known}, and not {test.Operator}.";
        }

        if (test.Operator is "like" or "not like") return null;
        foreach (CoqlValue value in CoqlValue.Of(test))
        {
            if (!QueryKinds.Takes(kind, value.Text)) return $"'{test.Column}' is a {field.DataType} field and compared with '{value.Text}'; compare it with {QueryKinds.Describe(kind)}.";
        }

        return null;
    }
}
