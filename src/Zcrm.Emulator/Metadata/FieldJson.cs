using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Writes a field as <c>settings/fields</c> answers it (reference 7.2). Whether "none" is <c>{}</c> or <c>null</c> differs by key, as at Zoho.
/// </summary>
internal static class FieldJson
{
    public static JsonObject Write(EmulatedModule module, EmulatedField field, EmulatedOrg org)
    {
        FieldType type = FieldType.Of(field.DataType);
        bool isSystem = !field.IsCustom && field.IsReadOnly;
        var json = new JsonObject
        {
            ["id"] = field.Id,
            ["api_name"] = field.ApiName,
            ["field_label"] = field.Label,
            ["display_label"] = field.Label,
            ["column_name"] = field.ApiName.ToUpperInvariant(),
            ["data_type"] = field.DataType,
            ["json_type"] = field.JsonType ?? FieldType.Of(field.ValueType).JsonType,
            ["ui_type"] = field.UiType ?? type.UiType,
            ["display_type"] = -1,
            ["length"] = field.Length,
            ["decimal_place"] = field.DecimalPlaces == 0 ? null : field.DecimalPlaces,
            ["custom_field"] = field.IsCustom,
            ["created_source"] = field.IsCustom ? "custom" : "default",
            ["type"] = "used",
            ["visible"] = true,
            ["virtual_field"] = false,
            ["separator"] = field.DataType is "integer" or "double" or "currency",
            ["system_mandatory"] = field.IsMandatory,
            ["read_only"] = field.IsReadOnly,
            ["field_read_only"] = isSystem,
            ["operation_type"] = Operations(!field.IsReadOnly),
            ["view_type"] = Views(field),
            ["unique"] = field.IsUnique ? new JsonObject { ["casesensitive"] = "false" } : new JsonObject(),
            ["external"] = field.IsExternal ? new JsonObject { ["type"] = "org", ["show"] = true } : null,
        };
        AddKind(json, module, field, org);
        AddAbilities(json, field);
        return json;
    }

    private static JsonObject Operations(bool allowed) =>
        new() { ["web_create"] = allowed, ["web_update"] = allowed, ["api_create"] = allowed, ["api_update"] = allowed };

    private static JsonObject Views(EmulatedField field) =>
        new() { ["view"] = true, ["edit"] = !field.IsReadOnly, ["quick_create"] = field.IsMandatory, ["create"] = !field.IsReadOnly };

    private static void AddKind(JsonObject json, EmulatedModule module, EmulatedField field, EmulatedOrg org)
    {
        json["pick_list_values"] = PickListJson.Write(module, field, org);
        json["pick_list_values_sorted_lexically"] = false;
        json["enable_colour_code"] = false;
        json["global_picklist"] = null;
        json["lookup"] = field.DataType == "lookup" ? Lookup(field) : new JsonObject();
        json["multi_module_lookup"] = new JsonObject();
        json["multiselectlookup"] = field.DataType == "multiselectlookup" ? Linking(module, field) : new JsonObject();
        json["multiuserlookup"] = field.DataType == "multiuserlookup" ? Linking(module, field) : new JsonObject();
        json["subform"] = field.DataType == "subform" ? Subform(module, field) : null;
        json["associated_module"] = field.DataType == "subform" ? Subform(module, field) : null;
        json["auto_number"] = AutoNumbers.Describe(field);
        json["formula"] = FormulaFields.Describe(field);
        json["rollup_summary"] = new JsonObject();
        json["currency"] = field.DataType == "currency"
            ? new JsonObject { ["rounding_option"] = "normal", ["precision"] = field.DecimalPlaces }
            : new JsonObject();
        if (field.DataType == "textarea") json["textarea"] = new JsonObject { ["type"] = field.IsRichText ? "rich_text" : field.Length > 2000 ? "large" : "small" };
    }

    private static JsonObject Lookup(EmulatedField field) => new()
    {
        ["api_name"] = field.ApiName,
        ["display_label"] = field.Label,
        ["module"] = new JsonObject { ["api_name"] = field.LookupModule },
        ["query_details"] = new JsonObject(),
    };

    private static JsonObject Subform(EmulatedModule module, EmulatedField field) =>
        new() { ["module"] = RowModules.NameOf(module, field), ["id"] = field.Id };

    private static JsonObject Linking(EmulatedModule module, EmulatedField field) => new()
    {
        ["linking_details"] = new JsonObject
        {
            ["module"] = new JsonObject { ["api_name"] = RowModules.NameOf(module, field), ["id"] = field.Id },
            ["lookup_field"] = new JsonObject { ["api_name"] = RowModules.ParentFieldOf(module, field) },
            ["connected_lookup_field"] = new JsonObject { ["api_name"] = field.RowFields[0].ApiName },
        },
        ["connected_details"] = new JsonObject { ["module"] = new JsonObject { ["api_name"] = field.RowFields[0].LookupModule } },
    };

    private static void AddAbilities(JsonObject json, EmulatedField field)
    {
        bool isPlain = !FieldType.Structures.Contains(field.DataType);
        json["crypt"] = null;
        json["private"] = null;
        json["hipaa_compliance"] = null;
        json["hipaa_compliance_enabled"] = false;
        json["filterable"] = isPlain;
        json["sortable"] = isPlain && field.ApiName != "Tag";
        json["searchable"] = isPlain;
        json["mass_update"] = isPlain && !field.IsReadOnly;
        json["blueprint_supported"] = isPlain && !field.IsReadOnly;
        json["webhook"] = true;
        json["businesscard_supported"] = isPlain;
        json["history_tracking"] = null;
        json["history_tracking_enabled"] = false;
        json["tooltip"] = null;
        json["default_value"] = null;
        json["created_time"] = null;
        json["modified_time"] = null;
        json["quick_sequence_number"] = null;
        json["profiles"] = new JsonArray();
        json["layout_associations"] = new JsonArray();
    }
}
