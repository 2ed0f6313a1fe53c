namespace Zcrm.Emulator;

/// <summary>Which comparators each type of field knows in a bulk read (reference 9.1).</summary>
internal static class BulkComparators
{
    private static readonly string[] Number = ["equal", "not_equal", "in", "not_in", "less_than", "less_equal", "greater_than", "greater_equal"];
    private static readonly string[] Text = ["equal", "not_equal", "in", "not_in", "contains", "not_contains", "starts_with", "ends_with"];
    private static readonly string[] Time = [.. Number, "between", "not_between"];
    private static readonly string[] Flag = ["equal"];
    private static readonly string[] Lookup = ["equal", "not_equal", "in", "not_in"];

    public static readonly IReadOnlyList<string> All = [.. Number.Union(Text).Union(Time)];

    /// <summary>The comparators; none for a field that criteria cannot have.</summary>
    public static IReadOnlyList<string> Of(BulkColumn column) => column.DataType switch
    {
        "integer" or "bigint" or "double" or "currency" or "percent" => Number,
        "text" or "textarea" or "email" or "phone" or "website" or "picklist" or "multiselectpicklist" or "autonumber" => Text,
        "date" or "datetime" => Time,
        "boolean" => Flag,
        "lookup" or "multi_module_lookup" or "ownerlookup" or "userlookup" or "layout" => Lookup,
        _ => [],
    };

    public static bool TakesList(string comparator) => comparator is "in" or "not_in" or "between" or "not_between";

    public static bool IsOrdered(BulkColumn column) =>
        column.DataType is "integer" or "bigint" or "double" or "currency" or "percent" or "date" or "datetime";
}
