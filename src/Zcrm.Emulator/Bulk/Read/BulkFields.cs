using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The columns of a bulk read: those asked for, or all fields of the module (reference 9.1).</summary>
internal static class BulkFields
{
    /// <summary>Zoho names no number; that of its queries is taken (reference 8.4).</summary>
    private const int MaxJoins = 15;

    public static IReadOnlyList<BulkColumn> Read(JsonNode? sent, EmulatedModule module, Func<string, BulkColumn?> find)
    {
        if (sent is not null and not JsonArray) throw Refuse("QUERY_NOT_SUPPORTED", "the query is not supported", "fields");
        if (sent is not JsonArray { Count: > 0 } names)
            return [.. module.Fields.Where(BulkColumn.IsExported).Select(field => find(field.ApiName)!)];
        var columns = new List<BulkColumn>();
        foreach (string name in names.Select(name => name?.ToString() ?? "").Distinct(StringComparer.Ordinal))
        {
            if (name == "id") continue;
            BulkColumn column = find(name) ?? throw Refuse("FIELD_NOT_AVAILABLE", "the field is not available", name);
            bool isGood = column.Steps.Count > 0 && column.Field.ApiName == "id" || BulkColumn.IsExported(column.Field);
            columns.Add(isGood ? column : throw Refuse("FIELD_NOT_SUPPORTED", "the field is not supported", name));
        }

        return columns;
    }

    public static void CheckJoins(IReadOnlyList<BulkColumn> columns)
    {
        int joins = columns.Where(column => column.Steps.Count > 0)
            .SelectMany(column => Enumerable.Range(1, column.Steps.Count).Select(count => string.Join('.', column.Name.Split('.').Take(count))))
            .Distinct(StringComparer.Ordinal)
            .Count();
        if (joins > MaxJoins) throw Refusals.Top("JOIN_LIMIT_EXCEEDED", "the limit is exceeded", new JsonObject { ["max_limit"] = MaxJoins });
    }

    private static ApiRefusedException Refuse(string code, string message, string name) =>
        Refusals.Top(code, message, new JsonObject { ["api_name"] = name });
}
