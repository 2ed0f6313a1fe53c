using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The fields of a module (reference 7.2).</summary>
internal sealed class FieldsApi(MetadataCatalog catalog)
{
    private static readonly string[] Scopes = ["ZohoCRM.settings.fields.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/fields", Scopes, List),
        new("GET", "settings/fields/{id}", Scopes, Get),
        new("GET", "settings/fields/{id}/pick_list_values", Scopes, Choices),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = ModuleOf(call);
        if (call.Query["type"] == "unused") return ValueTask.FromResult(ApiAnswer.NoContent);
        if (IsOld(call, module)) return ValueTask.FromResult(ApiAnswer.NotModified);
        return ValueTask.FromResult(Answer(call, module, module.Fields));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedModule module = ModuleOf(call);
        string id = call.Path["id"];
        EmulatedField? field = module.Fields.FirstOrDefault(field => field.Id == id);
        return ValueTask.FromResult(field is null ? ApiAnswer.NoContent : Answer(call, module, [field]));
    }

    /// <summary>Subforms and linking modules have fields, too.</summary>
    private EmulatedModule ModuleOf(ApiCall call)
    {
        string name = call.Query["module"].ToString();
        bool isRows = name.Length > 0 && catalog.Find(call.Org, name) is null;
        return (isRows ? RowModules.Find(call.Org, catalog.Modules(call.Org), name)?.Module : null) ?? ModuleParameter.Read(call, catalog);
    }

    /// <summary>What a picklist offers; 204 for a field that is none (reference 7.3).</summary>
    private ValueTask<ApiAnswer> Choices(ApiCall call)
    {
        EmulatedModule module = ModuleOf(call);
        string id = call.Path["id"];
        EmulatedField field = module.Fields.FirstOrDefault(field => field.Id == id)
            ?? throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
        return ValueTask.FromResult(field.DataType is "picklist" or "multiselectpicklist"
            ? ApiAnswer.Ok(new JsonObject { ["pick_list_values"] = PickListJson.Write(module, field, call.Org) })
            : ApiAnswer.NoContent);
    }

    private static ApiAnswer Answer(ApiCall call, EmulatedModule module, IEnumerable<EmulatedField> fields) => ApiAnswer.Ok(
        new JsonObject { ["fields"] = new JsonArray([.. fields.Select(field => (JsonNode)FieldJson.Write(module, field, call.Org))]) });

    /// <summary>The list of endpoints that honour If-Modified-Since names modules and layouts, but not fields (reference 2), so it is a switch.</summary>
    private bool IsOld(ApiCall call, EmulatedModule module) => call.Rules.FieldsHonorIfModifiedSince
        && RecordCall.Time(call, "If-Modified-Since") is { } since
        && !catalog.HasChanged(call.Org, module.ApiName, since);
}
