using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives one record, or up to 500, to another user (reference 11.11).</summary>
internal sealed class ChangeOwnerApi(MetadataCatalog catalog, RecordTable table, OwnerChange owners)
{
    private static readonly string[] Scopes = ["ZohoCRM.change_owner.CREATE"];

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/change_owner", Scopes, Many),
        new("POST", "{module}/{id}/actions/change_owner", Scopes, One),
    ];

    private ValueTask<ApiAnswer> One(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long id = RecordCall.Id(call);
        if (table.Find(table.Space(call.Org.Id, module.ApiName), id) is null) throw Refusals.BadId();
        return Answer(call, module, [RecordId.Text(id)]);
    }

    private ValueTask<ApiAnswer> Many(ApiCall call) => Answer(call, RecordCall.Module(call, catalog), ActionIds.Read(call.JsonBody()));

    private ValueTask<ApiAnswer> Answer(ApiCall call, EmulatedModule module, List<string> ids)
    {
        JsonObject body = call.JsonBody();
        EmulatedUser owner = owners.Owner(call, body);
        IReadOnlyList<string> related = OwnerChange.Related(body);
        RecordContext context = RecordContext.Of(call) with { Source = "change_owner" };
        List<JsonObject> items = table.Transact(() => ids.Select(id => Change(context, module, id, owner, related)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, context));
    }

    private JsonObject Change(RecordContext context, EmulatedModule module, string id, EmulatedUser owner, IReadOnlyList<string> related)
    {
        bool isThere = RecordId.TryParse(id, out long number);
        if (!isThere || table.Find(table.Space(context.Org.Id, module.ApiName), number) is not { } row) return ActionIds.Unknown(id);
        if (LockedRecordRule.Of(RecordRows.Fields(row), number) is { } locked) return locked;
        owners.Change(context, module, row, owner, related);
        return ApiAnswer.Item("SUCCESS", "owner is successfully updated", "success", new JsonObject { ["id"] = id });
    }
}
