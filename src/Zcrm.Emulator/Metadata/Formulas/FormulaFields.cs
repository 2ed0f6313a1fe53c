using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Fields whose values follow from others of the record, and cannot be written (reference 6, formula).</summary>
internal static class FormulaFields
{
    public const string DataType = "formula";

    public static readonly IReadOnlyList<string> ReturnTypes = ["double", "currency", "string", "boolean", "date", "datetime"];

    public static void Apply(EmulatedModule module, JsonObject record)
    {
        foreach (EmulatedField field in module.Fields.Where(field => field is { DataType: DataType, Expression.Length: > 0 }))
        {
            if (Kept(field, FormulaExpression.Evaluate(field.Expression, name => Value(module, record, name))) is { } value) record[field.ApiName] = value;
            else record.Remove(field.ApiName);
        }
    }

    public static JsonObject Describe(EmulatedField field) =>
        field.DataType == DataType ? new JsonObject { ["return_type"] = field.ReturnType, ["expression"] = field.Expression } : [];

    /// <summary>The value in the form in which records keep it; null when it is not what the field returns.</summary>
    private static JsonNode? Kept(EmulatedField field, object? value) => (field.ReturnType, value) switch
    {
        ("double" or "currency", decimal number) => Math.Round(number, field.DecimalPlaces, MidpointRounding.AwayFromZero),
        ("string", string text) => text,
        ("boolean", bool flag) => flag,
        ("date", DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("datetime", DateTimeOffset time) => CrmTime.Store(time),
        _ => null,
    };

    /// <summary>Dates begin at midnight, UTC; of a lookup the name is not at hand, and so nothing is.</summary>
    private static object? Value(EmulatedModule module, JsonObject record, string name)
    {
        if (module.Find(name) is not { } field) return null;
        JsonNode? node = record[name];
        return field.ValueType switch
        {
            "boolean" => node?.GetValueKind() == JsonValueKind.True,
            "integer" or "bigint" or "double" or "currency" or "percent" => Number(node),
            "date" => CrmTime.TryParseDate(node?.ToString() ?? "", out DateOnly day) ? new DateTimeOffset(day, default, TimeSpan.Zero) : null,
            "datetime" => CrmTime.TryParse(node?.ToString() ?? "", out DateTimeOffset time) ? time.ToUniversalTime() : null,
            _ => node is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.ToString() : null,
        };
    }

    private static decimal? Number(JsonNode? node) =>
        decimal.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
