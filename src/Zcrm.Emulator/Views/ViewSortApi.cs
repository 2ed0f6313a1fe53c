using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Changes by what views are sorted, Zoho's own too; lists by the view come in that order from then on (reference 7.3).</summary>
internal sealed class ViewSortApi(MetadataCatalog catalog, ViewBook views)
{
    private const string Key = "custom_views";
    private const int Most = 100;
    private static readonly string[] Scopes = ["ZohoCRM.settings.custom_views.UPDATE"];

    // What lists can be sorted by (reference 5.2).
    private static readonly string[] Sortable = ["id", "Created_Time", "Modified_Time"];

    public IEnumerable<Route> Routes =>
    [
        new("PUT", "settings/custom_views/actions/change_sort", Scopes, call => Change(call, Most, sent => sent["id"]?.ToString())),
        new("PUT", "settings/custom_views/{id}/actions/change_sort", Scopes, call => Change(call, 1, _ => call.Path["id"])),
    ];

    private ValueTask<ApiAnswer> Change(ApiCall call, int max, Func<JsonObject, string?> idOf)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        return ValueTask.FromResult(BodyItems.Each(call, Key, max, 200, (sent, path) =>
        {
            if (idOf(sent) is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            if (views.Find(call.Org, module, id) is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            if (sent["sort_by"] is not JsonObject by) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.sort_by");
            if (Field(module, by) is not { } field || !Sortable.Contains(field)) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.sort_by");
            if (sent["sort_order"]?.ToString() is not ("asc" or "desc") and not null) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.sort_order");
            views.Sort(call.Org, id, field, sent["sort_order"]?.ToString() == "asc");
            return BodyItems.Done("custom view updated successfully", id);
        }));
    }

    /// <summary>The field by its API name or its id.</summary>
    private static string? Field(EmulatedModule module, JsonObject by)
    {
        string? name = FieldReader.Text(by["api_name"]);
        if (name is not null) return name == "id" ? name : module.Find(name)?.ApiName;
        return module.Fields.FirstOrDefault(field => field.Id == by["id"]?.ToString())?.ApiName;
    }
}
