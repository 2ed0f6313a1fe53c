using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The related lists of a module as metadata (reference 7.3). All are visible, and none can be customized.</summary>
internal sealed class RelatedListsApi(MetadataCatalog catalog)
{
    private static readonly string[] Scopes = ["ZohoCRM.settings.related_lists.READ"];

    public IEnumerable<Route> Routes => [new("GET", "settings/related_lists", Scopes, List), new("GET", "settings/related_lists/{id}", Scopes, Get)];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        bool isOther = call.Query["status"].ToString() is { Length: > 0 } status && status != "visible";
        if (isOther) return ValueTask.FromResult(ApiAnswer.NoContent);
        IEnumerable<JsonNode> lists = RelatedLists.Of(module, catalog.Modules(call.Org), call.Rules).Select(list => Write(call, module, list));
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["related_lists"] = new JsonArray([.. lists]) }));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        RelatedList? list = RelatedLists.Of(module, catalog.Modules(call.Org), call.Rules).FirstOrDefault(list => IdOf(call.Org, module, list) == call.Path["id"]);
        return ValueTask.FromResult(list is null
            ? ApiAnswer.NoContent
            : ApiAnswer.Ok(new JsonObject { ["related_lists"] = new JsonArray(Write(call, module, list)) }));
    }

    public static string IdOf(EmulatedOrg org, EmulatedModule module, RelatedList list) =>
        MetadataIds.RelatedList(org, module.Facts.SequenceNumber, list.Number);

    private JsonObject Write(ApiCall call, EmulatedModule module, RelatedList list) => new()
    {
        ["id"] = IdOf(call.Org, module, list),
        ["sequence_number"] = list.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["display_label"] = list.Label,
        ["api_name"] = list.ApiName,
        ["module"] = list.Module is null ? null : Module(catalog.Find(call.Org, list.Module)!),
        ["name"] = list.ApiName,
        ["action"] = null,
        ["href"] = $"{module.ApiName}/{{ENTITYID}}/{list.ApiName}",
        ["type"] = list.Link is null ? "default" : "multiselectlookup",
        ["connectedmodule"] = list.Link is null ? null : list.Module,
        ["linkingmodule"] = list.Link is null ? null : $"{list.Link.Left}_X_{list.Link.Right}",
        ["customize_sort"] = false,
        ["customize_fields"] = false,
        ["customize_display_label"] = false,
        ["sort_by"] = null,
        ["sort_order"] = null,
        ["fields"] = null,
        ["status"] = "visible",
    };

    private static JsonObject Module(EmulatedModule module) => new()
    {
        ["api_name"] = module.ApiName,
        ["id"] = module.Id,
        ["plural_label"] = module.Facts.Plural,
    };
}
