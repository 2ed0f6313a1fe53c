using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Shares records with users, groups and roles, and takes it back (reference 11.14).</summary>
internal sealed class RecordSharingApi(MetadataCatalog catalog, RecordTable table, IEmulatorStore store, SharingRule rule)
{
    private const string Kind = "record_share";
    private const string Key = "share";
    private const int MaxItems = 20;
    private const string Template = "{module}/{id}/actions/share";

    public IEnumerable<Route> Routes =>
    [
        new("GET", Template, ["ZohoCRM.share.{module}.READ"], List),
        new("POST", Template, ["ZohoCRM.share.{module}.CREATE"], Share),
        new("PUT", Template, ["ZohoCRM.share.{module}.UPDATE"], Share),
        new("DELETE", Template, ["ZohoCRM.share.{module}.DELETE"], Revoke),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        JsonArray shares = Read(call, Record(call));
        return ValueTask.FromResult(shares.Count == 0 ? ApiAnswer.NoContent : ApiAnswer.Ok(new JsonObject { [Key] = shares }));
    }

    /// <summary>Whoever has a share already gets the new one in its place; others keep theirs.</summary>
    private ValueTask<ApiAnswer> Share(ApiCall call)
    {
        RecordRow row = Record(call);
        List<JsonObject> shares = [.. Read(call, row).Select(share => share!.DeepClone().AsObject())];
        return ValueTask.FromResult(table.Transact(() =>
        {
            ApiAnswer answer = BodyItems.Each(call, Key, MaxItems, 201, (sent, path) =>
            {
                if (rule.Check(call.Org, row, sent, path, shares) is { } problem) return problem;
                shares.RemoveAll(share => share["shared_with"]!["id"]!.ToString() == sent["shared_with"]!["id"]!.ToString());
                shares.Add(Made(call, row, sent));
                return ApiAnswer.Item("SUCCESS", "record will be shared successfully", "success");
            });
            Write(call, row, shares);
            return answer;
        }));
    }

    /// <summary>The answer has an object in the place of the list.</summary>
    private ValueTask<ApiAnswer> Revoke(ApiCall call)
    {
        RecordRow row = Record(call);
        if (Read(call, row).Count == 0) throw Refusals.Top("CANNOT_PROCESS", "No sharing through this record is available to revoke");
        Write(call, row, []);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { [Key] = BodyItems.Done("Sharing Revoked", RecordId.Text(row.Id)) }));
    }

    private JsonObject Made(ApiCall call, RecordRow row, JsonObject sent)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        return new JsonObject
        {
            ["shared_with"] = rule.Named(call.Org, sent["shared_with"]!.AsObject()),
            ["share_related_records"] = sent["share_related_records"]?.DeepClone() ?? false,
            ["shared_through"] = new JsonObject { ["module"] = new JsonObject { ["name"] = module.ApiName, ["id"] = module.Id }, ["id"] = RecordId.Text(row.Id) },
            ["shared_time"] = CrmTime.Show(call.Now, call.User.UtcOffset),
            ["permission"] = sent["permission"]!.DeepClone(),
            ["shared_by"] = new JsonObject { ["name"] = call.User.FullName, ["id"] = call.User.Id, ["zuid"] = call.User.Zuid.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            ["type"] = sent["type"]?.DeepClone() ?? "private",
        };
    }

    private void Write(ApiCall call, RecordRow row, List<JsonObject> shares) =>
        store.WriteDocument(call.Org.Id, Kind, RecordId.Text(row.Id), new JsonArray([.. shares.Select(share => share.DeepClone())]).ToJsonString());

    private JsonArray Read(ApiCall call, RecordRow row) =>
        store.ReadDocument(call.Org.Id, Kind, RecordId.Text(row.Id)) is { } json ? JsonNode.Parse(json)!.AsArray() : [];

    private RecordRow Record(ApiCall call) =>
        table.Find(table.Space(call.Org.Id, RecordCall.Module(call, catalog).ApiName), RecordCall.Id(call)) ?? throw Refusals.BadId();
}
