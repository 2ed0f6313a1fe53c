namespace Zcrm.Emulator;

/// <summary>Which operators each type of field knows (reference 5.6).</summary>
internal static class SearchOperators
{
    private static readonly string[] Text = ["equals", "not_equal", "starts_with", "in"];
    private static readonly string[] LongText = ["equals", "not_equal", "starts_with"];
    private static readonly string[] Choice = ["equals", "not_equal", "in"];
    private static readonly string[] Choices = ["equals", "not_equal", "in", "starts_with"];
    private static readonly string[] Flag = ["equals", "not_equal"];
    private static readonly string[] Ordered =
        ["equals", "not_equal", "greater_than", "greater_equal", "less_than", "less_equal", "between", "in"];

    /// <summary>The operators; none for a field that cannot be searched.</summary>
    public static IReadOnlyList<string> Of(EmulatedField field) => field.ValueType switch
    {
        _ when field.ApiName == "Tag" => Choice,
        _ when IsOrdered(field) => Ordered,
        "text" or "email" or "phone" or "website" => Text,
        "textarea" => LongText,
        "picklist" or "autonumber" => Choice,
        "multiselectpicklist" => Choices,
        "boolean" => Flag,
        "lookup" or "multi_module_lookup" or "ownerlookup" or "userlookup" => Choice,
        _ => [],
    };

    public static bool IsOrdered(EmulatedField field) =>
        field.ValueType is "integer" or "bigint" or "double" or "currency" or "percent" or "date" or "datetime";
}
