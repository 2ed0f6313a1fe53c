using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes a module as <c>settings/modules</c> answers it (reference 7.1). The mixed case of the keys is Zoho's.</summary>
internal static class ModuleJson
{
    /// <param name="module">The module.</param>
    /// <param name="founder">Who made the organization's own modules.</param>
    /// <param name="profiles">The organization's profiles.</param>
    public static JsonObject Write(EmulatedModule module, EmulatedUser founder, IEnumerable<JsonObject> profiles)
    {
        ModuleFacts facts = module.Facts;
        var seeing = new JsonArray([.. profiles
            .Where(profile => facts.Profiles?.Contains(profile["id"]!.ToString(), StringComparer.Ordinal) != false)
            .Select(profile => (JsonNode)new JsonObject { ["name"] = profile["name"]?.ToString(), ["id"] = profile["id"]!.ToString() })]);
        var json = new JsonObject
        {
            ["id"] = module.Id,
            ["api_name"] = facts.ApiName,
            ["module_name"] = facts.ApiName == "Deals" ? "Potentials" : facts.ApiName,
            ["singular_label"] = facts.Singular,
            ["plural_label"] = facts.Plural,
            ["actual_singular_label"] = facts.Singular,
            ["actual_plural_label"] = facts.Plural,
            ["generated_type"] = facts.IsCustom ? "custom" : "default",
            ["status"] = "visible",
            ["visibility"] = 1,
            ["sequence_number"] = facts.SequenceNumber,
            ["access_type"] = "org_based",
            ["private_profile"] = null,
            ["description"] = null,
            ["web_link"] = null,
            ["arguments"] = new JsonArray(),
            ["parent_module"] = new JsonObject(),
            ["business_card_field_limit"] = 5,
            ["profile_count"] = seeing.Count,
            ["profiles"] = seeing,
            ["modified_time"] = null,
            ["modified_by"] = facts.IsCustom ? new JsonObject { ["name"] = founder.FullName, ["id"] = founder.Id } : null,
        };
        AddAbilities(json, facts);
        return json;
    }

    public static void AddDetails(JsonObject json, EmulatedModule module, EmulatedOrg org)
    {
        json["per_page"] = 200;
        json["fields"] = new JsonArray([.. module.Fields.Select(field => (JsonNode)FieldJson.Write(module, field, org))]);
        json["layouts"] = new JsonArray(new JsonObject { ["id"] = module.LayoutId, ["name"] = "Standard", ["display_label"] = "Standard" });
        json["related_lists"] = new JsonArray();
        json["search_layout_fields"] = new JsonArray(module.Facts.NameField);
        json["business_card_fields"] = new JsonArray(module.Facts.NameField);
        json["$properties"] = new JsonArray();
        json["$on_demand_properties"] = new JsonArray();
        json["kanban_view"] = false;
        json["territory"] = null;
        json["activity_badge"] = module.Facts.IsActivity ? "Disabled" : "Enabled";
    }

    private static void AddAbilities(JsonObject json, ModuleFacts facts)
    {
        foreach (string ability in (string[])[
            "api_supported", "creatable", "viewable", "editable", "deletable", "show_as_tab", "triggers_supported", "global_search_supported",
            "presence_sub_menu", "feeds_required", "webform_supported", "isBlueprintSupported", "emailTemplate_support", "email_parser_supported",
            "filter_supported", "recycle_bin_on_delete",
        ])
        {
            json[ability] = true;
        }

        json["convertable"] = facts.ApiName == "Leads";
        json["quick_create"] = !facts.IsActivity;
        json["scoring_supported"] = !facts.IsActivity;
        json["inventory_template_supported"] = facts.ItemsField is not null;
        json["has_more_profiles"] = false;
    }
}
