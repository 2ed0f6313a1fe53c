using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The values of a criterion must be of the field's type; times are without milliseconds, texts have 255 signs at most (reference 9.1).</summary>
internal static class BulkCriteriaValue
{
    private const int MaxLength = 255;

    /// <returns>The values in the form in which they have an order; null when the type has none.</returns>
    public static IReadOnlyList<decimal?>? Read(BulkColumn column, IReadOnlyList<string> values, JsonObject sent)
    {
        if (values.Any(value => value.Length > MaxLength)) throw Refuse("VALUE_IN_CRITERIA_NOT_SUPPORTED", sent);
        if (column.DataType == "boolean" && values.Any(value => value is not ("true" or "false" or ""))) throw Wrong(sent);
        bool isId = column.UserKey is null && BulkComparators.Of(column) is ["equal", "not_equal", "in", "not_in"];
        if (isId && values.Any(value => value.Length > 0 && !RecordId.TryParse(value, out _))) throw Wrong(sent);
        return BulkComparators.IsOrdered(column) ? [.. values.Select(value => Ordered(column, value, sent))] : null;
    }

    private static decimal? Ordered(BulkColumn column, string value, JsonObject sent)
    {
        if (value.Length == 0) return null;
        bool isGood = SearchValue.TryRead(column.Field, value, out decimal number) && (column.DataType != "datetime" || CrmTime.TryParse(value, out _));
        return isGood ? number : throw Wrong(sent);
    }

    private static ApiRefusedException Wrong(JsonObject sent) => Refuse("FIELD_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE", sent);

    private static ApiRefusedException Refuse(string code, JsonObject sent) =>
        Refusals.Top(code, "the value does not fit the field", sent.DeepClone().AsObject());
}
