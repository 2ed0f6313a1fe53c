using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// A mass update sets one field, three in Deals; not an e-mail address, a lookup, the layout, a long text or rows; and a picklist takes only
/// what it offers (reference 4.5, 6 and 11.11).
/// </summary>
internal static class MassFieldRule
{
    private static readonly string[] NotSupported =
        ["email", "lookup", "multi_module_lookup", "layout", "textarea", "subform", "multiselectlookup", "multiuserlookup"];

    public static JsonObject Read(EmulatedModule module, JsonObject body)
    {
        if (body["data"] is not JsonArray { Count: 1 } data || data[0] is not JsonObject fields || fields.Count == 0)
            throw Refuse("MANDATORY_NOT_FOUND", "required field not found", new() { ["api_name"] = "data", ["json_path"] = "$.data" });
        int limit = module.ApiName == "Deals" ? 3 : 1;
        if (fields.Count > limit) throw Refuse("INVALID_DATA", "limit exceeded", new() { ["limit"] = limit, ["json_path"] = "$.data[0]" });
        foreach ((string name, JsonNode? value) in fields) Check(module, name, value);
        return fields;
    }

    private static void Check(EmulatedModule module, string name, JsonNode? value)
    {
        JsonObject place = new() { ["api_name"] = name, ["json_path"] = $"$.data[0].{name}" };
        if (module.Find(name) is not { } field) throw Refuse("INVALID_DATA", "the field api name given seems to be invalid", place);
        if (field.IsReadOnly || NotSupported.Contains(field.DataType, StringComparer.Ordinal) || field.Length > 2000 && field.ApiName != "Tag")
            throw Refuse("NOT_SUPPORTED", "the field is not supported for mass update", place);
        bool isOffered = field.DataType != "picklist" || value is null || field.PickListValues.Contains(value.ToString(), StringComparer.Ordinal);
        if (!isOffered) throw Refuse("INVALID_DATA", "picklist not found in record layout", place);
    }

    private static ApiRefusedException Refuse(string code, string message, JsonObject details) => new(new ApiAnswer(400)
    {
        Json = new JsonObject { ["data"] = new JsonArray(ApiAnswer.Item(code, message, "error", details)) },
    });
}
