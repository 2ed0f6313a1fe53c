using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Hands over what a user owns to another, and may delete the user then (reference 11.9). The job is over as soon as it is asked for.</summary>
internal sealed class UserTransferApi(EmulatorAccounts accounts, UserRules rules, OwnerChange owners, MetadataCatalog catalog, RecordTable table, IEmulatorStore store)
{
    private const string Transfer = "transfer";
    private const string AndDelete = "transfer_and_delete";

    public IEnumerable<Route> Routes =>
    [
        new("POST", "users/{id}/actions/transfer", ["ZohoCRM.change_owner.CREATE"], call => Start(call, Transfer, _ => call.Path["id"])),
        new("GET", "users/actions/transfer", ["ZohoCRM.change_owner.READ"], call => Status(call, Transfer)),
        new("POST", "users/{id}/actions/transfer_and_delete", ["ZohoCRM.users.CREATE"], call => Start(call, AndDelete, _ => call.Path["id"])),
        new("POST", "users/actions/transfer_and_delete", ["ZohoCRM.users.CREATE"], call => Start(call, AndDelete, sent => sent["id"]?.ToString())),
        new("GET", "users/actions/transfer_and_delete", ["ZohoCRM.users.DELETE", "ZohoCRM.users.READ"], call => Status(call, AndDelete)) { IsAnyScopeEnough = true },
    ];

    private ValueTask<ApiAnswer> Start(ApiCall call, string key, Func<JsonObject, string?> idOf) => ValueTask.FromResult(table.Transact(() =>
        BodyItems.Each(call, key, 1, key == Transfer ? 201 : 200, (sent, path) =>
        {
            if (Find(call, idOf(sent)) is not { Status: not UserStatus.Deleted } leaver) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            foreach (string needed in (string[])["move_subordinate", Transfer])
            {
                if (sent[needed]?["id"] is null) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{needed}.id");
            }

            EmulatedUser? heir = Find(call, sent[Transfer]!["id"]!.ToString());
            if (heir is not { IsActive: true } || heir.Id == leaver.Id)
                return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.transfer.id", ("owner_status", OwnerChange.StatusOf(heir)));
            if (key == AndDelete && rules.IsPrimary(leaver)) return ResourceCheck.Refuse("NOT_ALLOWED", "Primary contact cannot be deleted", $"{path}.id");
            if (sent[Transfer]!["records"]?.GetValueKind() == System.Text.Json.JsonValueKind.True) Move(RecordContext.Of(call), leaver, heir);
            if (key == AndDelete) accounts.Save(leaver with { Status = UserStatus.Deleted });
            return Started(call, key, leaver);
        })));

    private JsonObject Started(ApiCall call, string key, EmulatedUser user)
    {
        string job = MetadataIds.Id(call.Org, 80_000_000 + store.NextNumber("transfers/" + call.Org.Id));
        store.WriteDocument(call.Org.Id, key, job, "{}");
        var details = new JsonObject { ["job_id"] = job };
        if (key == AndDelete) details["id"] = user.Id;
        return ApiAnswer.Item(key == Transfer ? "SCHEDULED" : "SUCCESS", "transfer scheduled successfully", "success", details);
    }

    private ValueTask<ApiAnswer> Status(ApiCall call, string key)
    {
        string job = call.Query["job_id"].ToString();
        if (job.Length == 0) throw Refusals.MissingParameter("job_id");
        return ValueTask.FromResult(store.ReadDocument(call.Org.Id, key, job) is null
            ? ApiAnswer.NoContent
            : ApiAnswer.Ok(new JsonObject { [key] = new JsonArray(new JsonObject { ["status"] = "completed" }) }));
    }

    private void Move(RecordContext context, EmulatedUser leaver, EmulatedUser heir)
    {
        foreach (EmulatedModule module in catalog.Modules(context.Org))
        {
            long space = table.Space(context.Org.Id, module.ApiName);
            List<RecordRow> owned = [.. ChosenRecords.Of(table, space, new RecordScan(), row => RecordRows.Fields(row)["Owner"]?["id"]?.ToString() == leaver.Id)];
            foreach (RecordRow row in owned) owners.Change(context, module, row, heir, []);
        }
    }

    private EmulatedUser? Find(ApiCall call, string? id) => accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == id);
}
