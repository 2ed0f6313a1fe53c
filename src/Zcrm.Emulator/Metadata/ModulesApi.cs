using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The modules of an organization (reference 7.1).</summary>
internal sealed class ModulesApi(MetadataCatalog catalog, PermissionBook permissions, UsersOfOrg users)
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
        IReadOnlyList<EmulatedModule> all = catalog.Modules(call.Org);
        if (!IsNews(call, all)) return ValueTask.FromResult(ApiAnswer.NotModified);
        IReadOnlyList<JsonObject> profiles = permissions.AllProfiles(call.Org);
        var modules = new JsonArray([.. all.Select(module => (JsonNode)ModuleJson.Write(module, FirstUser(call), profiles))]);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["modules"] = modules }));
    }

    /// <summary>By API name or by id; one that is not there is answered by 204.</summary>
    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        if (catalog.FindAny(call.Org, call.Path["module"]) is not { } module) return ValueTask.FromResult(ApiAnswer.NoContent);
        if (!IsNews(call, [module])) return ValueTask.FromResult(ApiAnswer.NotModified);
        JsonObject json = ModuleJson.Write(module, FirstUser(call), permissions.AllProfiles(call.Org));
        ModuleJson.AddDetails(json, module, call.Org);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["modules"] = new JsonArray(json) }));
    }

    /// <summary>If-Modified-Since is honoured, with 304 where nothing is newer (reference 7.1); if anything is, all of them come.</summary>
    private bool IsNews(ApiCall call, IReadOnlyList<EmulatedModule> modules) =>
        RecordCall.Time(call, "If-Modified-Since") is not { } since || modules.Any(module => catalog.HasChanged(call.Org, module.ApiName, since));

    private EmulatedUser FirstUser(ApiCall call) => users(call.Org) is [var founder, ..] ? founder : call.User;
}
