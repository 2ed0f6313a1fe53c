using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The modules of an organization (reference 7.1).</summary>
internal sealed class ModulesApi(MetadataCatalog catalog, UsersOfOrg users)
{
    private static readonly string[] Scopes = ["ZohoCRM.settings.modules.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/modules", Scopes, List),
        new("GET", "settings/modules/{module}", Scopes, Get),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        string[] statuses = call.Query["status"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (statuses.Length > 0 && !statuses.Contains("visible", StringComparer.Ordinal)) return ValueTask.FromResult(ApiAnswer.NoContent);
        var modules = new JsonArray([.. catalog.Modules(call.Org).Select(module => (JsonNode)ModuleJson.Write(module, FirstUser(call)))]);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["modules"] = modules }));
    }

    /// <summary>By API name or by id; one that is not there is answered by 204.</summary>
    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        string name = call.Path["module"];
        EmulatedModule? module = catalog.Modules(call.Org).FirstOrDefault(module => module.ApiName == name || module.Id == name);
        if (module is null) return ValueTask.FromResult(ApiAnswer.NoContent);
        JsonObject json = ModuleJson.Write(module, FirstUser(call));
        ModuleJson.AddDetails(json, module, call.Org);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["modules"] = new JsonArray(json) }));
    }

    private EmulatedUser FirstUser(ApiCall call) => users(call.Org) is [var founder, ..] ? founder : call.User;
}
