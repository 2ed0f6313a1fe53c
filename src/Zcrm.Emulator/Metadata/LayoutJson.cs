using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes the one layout that each module has, with all its fields in one section (reference 7.3).</summary>
internal sealed class LayoutJson(PermissionBook permissions)
{
    public JsonObject Write(EmulatedModule module, EmulatedOrg org, LayoutChanges changes) => new()
    {
        ["id"] = module.LayoutId,
        ["name"] = "Standard",
        ["api_name"] = "Standard",
        ["display_label"] = changes.Label ?? "Standard",
        ["status"] = "active",
        ["visible"] = true,
        ["mode"] = "view",
        ["display_type"] = -1,
        ["source"] = "crm",
        ["generated_type"] = "default",
        ["has_more_profiles"] = false,
        ["show_business_card"] = true,
        ["created_for"] = null,
        ["created_by"] = null,
        ["created_time"] = null,
        ["modified_by"] = null,
        ["modified_time"] = null,
        ["profiles"] = new JsonArray([.. permissions.AllProfiles(org).Select(profile => (JsonNode)Profile(profile))]),
        ["sections"] = new JsonArray(Section(module, org, changes)),
        ["convert_mapping"] = null,
        ["actions_allowed"] = new JsonObject { ["edit"] = true, ["rename"] = true, ["clone"] = true, ["downgrade"] = false, ["delete"] = false, ["deactivate"] = false },
    };

    private static JsonObject Section(EmulatedModule module, EmulatedOrg org, LayoutChanges changes)
    {
        string name = $"{module.Facts.Singular} Information";
        return new JsonObject
        {
            ["id"] = SectionId(module, org),
            ["name"] = name,
            ["api_name"] = name.Replace(' ', '_'),
            ["display_label"] = changes.SectionLabel ?? name,
            ["sequence_number"] = 1,
            ["column_count"] = 2,
            ["tab_traversal"] = "z_order",
            ["type"] = "used",
            ["generated_type"] = "default",
            ["isSubformSection"] = false,
            ["properties"] = null,
            ["fields"] = new JsonArray([.. module.Fields.Select((field, index) => (JsonNode)Field(module, field, org, index))]),
        };
    }

    /// <summary>A field in a layout says whether it is mandatory there, and where it stands.</summary>
    private static JsonObject Field(EmulatedModule module, EmulatedField field, EmulatedOrg org, int index)
    {
        JsonObject json = FieldJson.Write(module, field, org);
        json["required"] = field.IsMandatory;
        json["sequence_number"] = index + 1;
        json["section_id"] = 1;
        return json;
    }

    public static string SectionId(EmulatedModule module, EmulatedOrg org) => MetadataIds.Id(org, 20_000 + module.Facts.SequenceNumber);

    private static JsonObject Profile(JsonObject profile) =>
        new() { ["name"] = profile["name"]?.DeepClone(), ["id"] = profile["id"]?.DeepClone(), ["default"] = true, ["_default_view"] = null };
}
