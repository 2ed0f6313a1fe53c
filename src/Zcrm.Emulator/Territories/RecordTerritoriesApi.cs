using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Puts records into territories and takes them out (reference 11.10): a deal has one, accounts and contacts up to ten.</summary>
internal sealed class RecordTerritoriesApi(MetadataCatalog catalog, RecordTable table, TerritoryBook territories)
{
    private const string Key = "data";
    private const string Field = "Territories";
    private static readonly string[] Scopes = ["ZohoCRM.modules.UPDATE"];

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/assign_territories", Scopes, call => Change(call, false, sent => sent["id"]?.ToString(), assigns: true)),
        new("POST", "{module}/{id}/actions/assign_territories", Scopes, call => Change(call, true, _ => call.Path["id"], assigns: true)),
        new("POST", "{module}/actions/remove_territories", Scopes, call => Change(call, false, sent => sent["id"]?.ToString(), assigns: false)),
        new("POST", "{module}/{id}/actions/remove_territories", Scopes, call => Change(call, true, _ => call.Path["id"], assigns: false)),
    ];

    private ValueTask<ApiAnswer> Change(ApiCall call, bool isOne, Func<JsonObject, string?> idOf, bool assigns)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        if (!TerritoryParameter.HasTerritories(module.ApiName)) throw Refusals.Top("NOT_SUPPORTED", "the module does not support territories", new JsonObject { ["resource_path_index"] = 0 });
        return ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, isOne ? 1 : BatchBody.MaxRecords, 200, (sent, path) =>
        {
            if (idOf(sent) is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            RecordRow? row = RecordId.TryParse(id, out long number) ? table.Find(table.Space(call.Org.Id, module.ApiName), number) : null;
            if (row is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            if (sent[Field] is not JsonArray { Count: > 0 } named) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{Field}");
            int wrong = named.ToList().FindIndex(territory => !territories.IsKnown(call.Org, territory?["id"]?.ToString() ?? ""));
            if (wrong >= 0) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.{Field}[{wrong}].id");
            return Save(call, module, row, [.. named.Select(territory => territory!["id"]!.ToString())], assigns, path);
        })));
    }

    private JsonObject Save(ApiCall call, EmulatedModule module, RecordRow row, string[] named, bool assigns, string path)
    {
        JsonObject fields = RecordRows.Fields(row);
        if (LockedRecordRule.Of(fields, row.Id) is { } locked) return locked;
        string[] before = [.. (fields[TerritoryBook.Key] as JsonArray ?? []).Select(territory => territory!.ToString())];
        string[] after = [.. assigns ? before.Union(named) : before.Except(named)];
        int most = module.ApiName == "Deals" ? 1 : 10;
        if (after.Length > most)
        {
            JsonObject problem = ResourceCheck.Refuse("LIMIT_EXCEEDED", "limit exceeded", $"{path}.{Field}");
            problem["details"]!["limit"] = most;
            return problem;
        }

        fields[TerritoryBook.Key] = new JsonArray([.. after.Select(territory => (JsonNode)territory)]);
        table.Update(table.Space(call.Org.Id, module.ApiName), RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
        return BodyItems.Done(assigns ? "territories assigned successfully" : "territories removed successfully", RecordId.Text(row.Id));
    }
}
