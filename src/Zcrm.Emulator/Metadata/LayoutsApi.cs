using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Lists, reads and changes the layouts of modules (reference 7.3): labels, and which fields are mandatory. Each module has its standard layout alone,
/// which is always active and cannot be deleted.
/// </summary>
internal sealed class LayoutsApi(MetadataCatalog catalog, IEmulatorStore store, LayoutJson json)
{
    private const string Key = "layouts";
    private const string Kind = "layout";
    private const int MaxLayouts = 100;
    private const int MaxParts = 5;

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/layouts", ["ZohoCRM.settings.layouts.READ"], call => ValueTask.FromResult(Read(call, ModuleParameter.Read(call, catalog)))),
        new("GET", "settings/layouts/{id}", ["ZohoCRM.settings.layouts.READ"], Get),
        new("PATCH", "settings/layouts", ["ZohoCRM.settings.layouts.UPDATE"], call => Update(call, MaxLayouts, sent => sent["id"]?.ToString())),
        new("PATCH", "settings/layouts/{id}", ["ZohoCRM.settings.layouts.UPDATE"], call => Update(call, 1, _ => call.Path["id"])),
        new("DELETE", "settings/layouts/{id}", ["ZohoCRM.settings.layouts.DELETE"], call => Refuse(call, "NOT_ALLOWED", "the standard layout cannot be deleted")),
        new("POST", "settings/layouts/{id}/actions/activate", ["ZohoCRM.settings.layouts.CREATE"], call => Refuse(call, "ALREADY_ACTIVATED", "the layout is active already")),
        new("DELETE", "settings/layouts/{id}/actions/activate", ["ZohoCRM.settings.layouts.DELETE"], call => Refuse(call, "NOT_ALLOWED", "the standard layout cannot be deactivated")),
    ];

    private ApiAnswer Read(ApiCall call, EmulatedModule module) =>
        ApiAnswer.Ok(new JsonObject { [Key] = new JsonArray(json.Write(module, call.Org, Changes(call.Org, module))) });

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        return ValueTask.FromResult(call.Path["id"] == module.LayoutId ? Read(call, module) : ApiAnswer.NoContent);
    }

    private ValueTask<ApiAnswer> Update(ApiCall call, int max, Func<JsonObject, string?> idOf) => ValueTask.FromResult(BodyItems.Each(call, Key, max, 200, (sent, path) =>
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        if (idOf(sent) is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
        if (id != module.LayoutId) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
        var sections = sent["sections"] as JsonArray ?? [];
        if (sections.Count > MaxParts) return TooMany($"{path}.sections");
        foreach ((int index, JsonNode? section) in sections.Index())
        {
            if (Change(call, module, section as JsonObject ?? [], $"{path}.sections[{index}]") is { } problem) return problem;
        }

        if (FieldReader.Text(sent["display_label"] ?? sent["name"]) is { } label) Save(call.Org, module, Changes(call.Org, module) with { Label = label });
        return BodyItems.Done("layout updated successfully", id);
    }));

    private JsonObject? Change(ApiCall call, EmulatedModule module, JsonObject section, string path)
    {
        if (section["id"]?.ToString() != LayoutJson.SectionId(module, call.Org)) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
        var fields = section["fields"] as JsonArray ?? [];
        if (fields.Count > MaxParts) return TooMany($"{path}.fields");
        foreach ((int index, JsonNode? field) in fields.Index())
        {
            if (Require(call, module, field as JsonObject ?? [], $"{path}.fields[{index}]") is { } problem) return problem;
        }

        if (FieldReader.Text(section["display_label"]) is { } label) Save(call.Org, module, Changes(call.Org, module) with { SectionLabel = label });
        return null;
    }

    /// <summary>A field that is mandatory in the layout is mandatory for records, of which all have this layout.</summary>
    private JsonObject? Require(ApiCall call, EmulatedModule module, JsonObject sent, string path)
    {
        EmulatedField? field = module.Fields.FirstOrDefault(field => field.Id == sent["id"]?.ToString() || field.ApiName == sent["api_name"]?.ToString());
        if (field is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
        bool? required = sent["required"]?.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        if (required is null || required == field.IsMandatory) return null;
        if (field.IsReadOnly || (field.IsMandatory && !field.IsCustom && module.Facts.NameField == field.ApiName))
            return ResourceCheck.Refuse("NOT_ALLOWED", "the field's requirement cannot be changed", $"{path}.required");
        catalog.SaveField(call.Org, module.ApiName, field with { IsMandatory = required.Value }, call.Now);
        return null;
    }

    private ValueTask<ApiAnswer> Refuse(ApiCall call, string code, string message)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        throw call.Path["id"] == module.LayoutId
            ? Refusals.Top(code, message, new JsonObject { ["resource_path_index"] = 2 })
            : Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
    }

    private LayoutChanges Changes(EmulatedOrg org, EmulatedModule module) =>
        store.ReadDocument(org.Id, Kind, module.LayoutId) is { } kept ? JsonSerializer.Deserialize<LayoutChanges>(kept)! : new LayoutChanges();

    private void Save(EmulatedOrg org, EmulatedModule module, LayoutChanges changes) => store.WriteDocument(org.Id, Kind, module.LayoutId, JsonSerializer.Serialize(changes));

    private static JsonObject TooMany(string path)
    {
        JsonObject problem = ResourceCheck.Refuse("LIMIT_EXCEEDED", "limit exceeded", path);
        problem["details"]!["limit"] = MaxParts;
        return problem;
    }
}
