using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Hands over what territories have, their records, users and the territories below them, and deletes them (reference 11.10).</summary>
internal sealed class TerritoryTransferApi(MetadataCatalog catalog, RecordTable table, TerritoryBook territories, UserTerritoryBook users)
{
    private const string Key = "territories";
    private const int Most = 100;
    private static readonly string[] Scopes = ["ZohoCRM.settings.territories.UPDATE"];

    public IEnumerable<Route> Routes =>
    [
        new("POST", "settings/territories/actions/transfer_and_delete", Scopes, call => Move(call, Most, sent => sent["id"]?.ToString())),
        new("POST", "settings/territories/{id}/actions/transfer_and_delete", Scopes, call => Move(call, 1, _ => Known(call))),
    ];

    private ValueTask<ApiAnswer> Move(ApiCall call, int max, Func<JsonObject, string?> idOf) => ValueTask.FromResult(table.Transact(() =>
        BodyItems.Each(call, Key, max, 200, (sent, path) =>
        {
            if (idOf(sent) is not { } id || !territories.IsKnown(call.Org, id)) return ResourceCheck.Refuse("INVALID_DATA", "The Territory Id given seems to be invalid", $"{path}.id");
            if (sent["transfer_to_id"]?.ToString() is not { } heir) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.transfer_to_id");
            if (heir == id || !territories.IsKnown(call.Org, heir)) return ResourceCheck.Refuse("INVALID_DATA", "Given transfer_to_id isn't valid one", $"{path}.transfer_to_id");
            if (territories.With(call.Org, id, children: true).Contains(heir))
                return ApiAnswer.Item("NOT_ALLOWED", "a territory cannot be handed over to one below it", "error", new JsonObject { ["id"] = id });
            Move(call.Org, id, heir);
            return BodyItems.Done("territory deleted successfully", id);
        })));

    private void Move(EmulatedOrg org, string id, string heir)
    {
        territories.MoveChildren(org, id, heir);
        foreach (string user in users.UsersOf(org, id).ToList())
        {
            users.Remove(org, id, user);
            users.Add(org, heir, user);
        }

        foreach (EmulatedModule module in catalog.Modules(org).Where(module => TerritoryParameter.HasTerritories(module.ApiName))) MoveRecords(org, module, id, heir);
        territories.Delete(org, id);
    }

    private void MoveRecords(EmulatedOrg org, EmulatedModule module, string id, string heir)
    {
        long space = table.Space(org.Id, module.ApiName);
        foreach (RecordRow row in ChosenRecords.Of(table, space, new RecordScan(), row => TerritoryBook.IsIn(row, [id])).ToList())
        {
            JsonObject fields = RecordRows.Fields(row);
            IEnumerable<string> kept = fields[TerritoryBook.Key]!.AsArray().Select(one => one!.ToString()).Select(one => one == id ? heir : one).Distinct();
            fields[TerritoryBook.Key] = new JsonArray([.. kept.Select(one => (JsonNode)one)]);
            table.Update(space, RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
        }
    }

    private string Known(ApiCall call) => territories.IsKnown(call.Org, call.Path["id"])
        ? call.Path["id"]
        : throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
}
