namespace Zcrm;

/// <summary>What is wrong with queries, as far as the fields of their modules are known.</summary>
/// <param name="known">The fields of a module; null when they are not known.</param>
internal sealed class QueryProblems(Func<string, ModuleFields?> known)
{
    /// <summary>The first problem of a query; null when there is none, or nobody can tell.</summary>
    public string? First(CoqlSelect query)
    {
        string module = query.Module;
        return query.Columns.Select(column => OfColumn(module, column.Path))
            .Concat(query.Where.Tests.Select(test => OfTest(module, test)))
            .Concat(query.OrderBy.Select(order => order.Column).Concat(query.GroupBy).Select(path => query.Columns.Any(column => column.Alias == path) ? null : Find(module, path, out _)))
            .FirstOrDefault(problem => problem is not null);
    }

    private string? OfColumn(string module, string path)
    {
        if (Find(module, path, out CrmFieldMetadata? field) is { } unknown) return unknown;
        return field is null ? null : QueryKinds.Of(field) switch
        {
            QueryKind.Images => $"A query cannot read '{path}' of {module}, which holds images; leave it out, or read the records with crm.Records.",
            QueryKind.Rows => $"A query cannot read '{path}' of {module}, which holds rows; leave it out, query the module of its rows, or read the records one by one with crm.Records.",
            _ => null,
        };
    }

    private string? OfTest(string module, CoqlTest test)
    {
        if (Find(module, test.Column, out CrmFieldMetadata? field) is { } unknown) return unknown;
        if (field is null) return null;
        QueryKind kind = QueryKinds.Of(field);
        if (QueryKinds.OperatorsOf(kind) is { } operators && !operators.Contains(test.Operator))
            return $"'{test.Column} {test.Operator} {test.Operand}' cannot be asked of Zoho: {Knowledge(test, field, operators)}. {QueryKinds.Alternative(kind)}";
        if (test.Operator is "like" or "not like") return null;
        foreach (CoqlValue value in CoqlValue.Of(test))
        {
            if (!QueryKinds.Takes(kind, value.Text)) return $"'{test.Column}' is a {field.DataType} field and compared with '{value.Text}'; compare it with {QueryKinds.Describe(kind)}.";
        }

        return null;
    }

    private static string Knowledge(CoqlTest test, CrmFieldMetadata field, IReadOnlyList<string> operators)
    {
        if (QueryKinds.Of(field) == QueryKind.LongText) return $"'{test.Column}' holds text of several lines, which no condition can be about";
        if (operators.Count == 0) return $"'{test.Column}' is a {field.DataType} field, which no condition can be about";
        return $"'{test.Column}' is {(field.IsEncrypted ? "an encrypted" : "a")} {field.DataType} field, which knows {string.Join(", ", operators.Select(Shown))}, and not '{Shown(test.Operator)}'";
    }

    private static string Shown(string name) => name is "is" or "is not" ? name + " null" : name;

    /// <summary>Follows a path as far as the modules on it are known.</summary>
    /// <returns>What is wrong with it; null when nothing is, or nobody can tell.</returns>
    private string? Find(string module, string path, out CrmFieldMetadata? found)
    {
        found = null;
        if (path.AsSpan().ContainsAny("->!(") || path is "id") return null;
        string[] steps = path.Split('.');
        for (int i = 0; i < steps.Length; i++)
        {
            if (known(module) is not { } fields) return null;
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
}
