using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Fields whose values follow from others of the record, and cannot be written (reference 6, formula).</summary>
internal static class FormulaFields
{
    public const string DataType = "formula";

    public static void Apply(EmulatedModule module, JsonObject record)
    {
        foreach (EmulatedField field in module.Fields.Where(field => field is { DataType: DataType, Expression.Length: > 0 }))
        {
            if (FormulaExpression.Evaluate(field.Expression, name => Number(record[name])) is { } value)
                record[field.ApiName] = Math.Round(value, field.DecimalPlaces, MidpointRounding.AwayFromZero);
            else
                record.Remove(field.ApiName);
        }
    }

    public static JsonObject Describe(EmulatedField field) =>
        field.DataType == DataType ? new JsonObject { ["return_type"] = "double", ["expression"] = field.Expression } : [];

    private static decimal? Number(JsonNode? node) =>
        decimal.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
