using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads what is said of a field that is created or changed (reference 7.2). Keys about looks and permissions change nothing here.</summary>
internal static class FieldReader
{
    private const int LargeText = 32_000;
    private const string NoChoice = "-None-";

    /// <summary>The field with all that was sent.</summary>
    public static EmulatedField Apply(EmulatedField field, JsonObject sent) => NewFields.Complete(Kind(field, sent) with
    {
        Label = Text(sent["field_label"]) ?? field.Label,
        Length = Number(sent["length"]) ?? Size(sent["textarea"]) ?? field.Length,
        DecimalPlaces = Number(sent["decimal_place"]) ?? Number(sent["currency"]?["precision"]) ?? field.DecimalPlaces,
        IsUnique = Switch(sent["unique"]) ?? field.IsUnique,
        IsExternal = Switch(sent["external"]) ?? field.IsExternal,
        IsRichText = sent["textarea"] is JsonObject ? Text(sent["textarea"]!["type"]) == "rich_text" : field.IsRichText,
        PickListValues = sent["pick_list_values"] is JsonArray values ? Choices(field, values) : field.PickListValues,
    });

    public static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static EmulatedField Kind(EmulatedField field, JsonObject sent) => field with
    {
        LookupModule = Text(sent["lookup"]?["module"]?["api_name"]) ?? field.LookupModule,
        Expression = Text(sent["formula"]?["expression"]) ?? field.Expression,
        ReturnType = Text(sent["formula"]?["return_type"]) ?? field.ReturnType,
        NumberPrefix = Text((sent["auto_number"] ?? sent["autonumber"])?["prefix"]) ?? field.NumberPrefix,
    };

    private static int? Number(JsonNode? node) =>
        int.TryParse(node?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static int? Size(JsonNode? textarea) => Text(textarea?["type"]) switch { "large" => LargeText, "small" => FieldType.Of("textarea").Length, _ => null };

    /// <summary>An object or true switches on; false, or an object that says <c>_disable</c>, switches off.</summary>
    private static bool? Switch(JsonNode? node) => node switch
    {
        null => null,
        JsonObject how => how["_disable"]?.GetValueKind() != JsonValueKind.True,
        _ => node.GetValueKind() == JsonValueKind.True,
    };

    /// <summary>Values that are named by their id or their old value are renamed or taken away, others are added.</summary>
    private static List<string> Choices(EmulatedField field, JsonArray sent)
    {
        List<string> choices = [.. field.PickListValues];
        if (choices.Count == 0 && field.DataType == "picklist") choices.Add(NoChoice);
        foreach (JsonObject choice in sent.OfType<JsonObject>())
        {
            string? value = Text(choice["display_value"]) ?? Text(choice["actual_value"]);
            int known = choices.FindIndex(other => other == value || other == Text(choice["actual_value"]));
            if (choice.ContainsKey("_delete") && known >= 0) choices.RemoveAt(known);
            else if (value is null) continue;
            else if (known >= 0) choices[known] = value;
            else choices.Add(value);
        }

        return choices;
    }
}
