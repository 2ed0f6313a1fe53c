using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The views of a module (reference 7.3).</summary>
internal sealed class CustomViewsApi(MetadataCatalog catalog, ViewBook views)
{
    private static readonly string[] Scopes = ["ZohoCRM.settings.custom_views.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/custom_views", Scopes, List),
        new("GET", "settings/custom_views/{id}", Scopes, Get),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue / PageRequest.MaxPerPage);
        List<KnownView> all = [.. views.Of(call.Org, module)];
        List<KnownView> shown = [.. all.Skip((page - 1) * perPage).Take(perPage)];
        if (shown.Count == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["custom_views"] = new JsonArray([.. shown.Select(view => (JsonNode)Write(module, view))]),
            ["info"] = new JsonObject
            {
                ["per_page"] = perPage,
                ["count"] = shown.Count,
                ["page"] = page,
                ["more_records"] = page * perPage < all.Count,
                ["default"] = all[0].Id,
                ["translation"] = new JsonObject { ["public_views"] = "Public Views", ["created_by_me"] = "Created By Me" },
            },
        }));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        return ValueTask.FromResult(views.Find(call.Org, module, call.Path["id"]) is { } view
            ? ApiAnswer.Ok(new JsonObject { ["custom_views"] = new JsonArray(Write(module, view)) })
            : ApiAnswer.NoContent);
    }

    private static JsonObject Write(EmulatedModule module, KnownView view)
    {
        IReadOnlyList<string> fields = view.View.Fields.Count > 0 ? view.View.Fields : [module.Facts.NameField];
        bool isSorted = view.View.SortBy != "id" || view.View.Ascending;
        return new JsonObject
        {
            ["id"] = view.Id,
            ["name"] = view.View.Name,
            ["display_value"] = view.View.Name,
            ["system_name"] = view.SystemName,
            ["system_defined"] = view.SystemName is not null,
            ["default"] = view.SystemName == "ALLVIEWS",
            ["category"] = view.SystemName is null ? "created_by_me" : "public_views",
            ["access_type"] = "public",
            ["criteria"] = view.View.Criteria?.DeepClone(),
            ["fields"] = new JsonArray([.. fields.Select(name => (JsonNode)Field(module, name))]),
            ["sort_by"] = isSorted ? Field(module, view.View.SortBy) : null,
            ["sort_order"] = !isSorted ? null : view.View.Ascending ? "asc" : "desc",
            ["favorite"] = null,
            ["offline"] = true,
            ["locked"] = false,
        };
    }

    private static JsonObject Field(EmulatedModule module, string name) => new() { ["api_name"] = name, ["id"] = module.Find(name)?.Id };
}
