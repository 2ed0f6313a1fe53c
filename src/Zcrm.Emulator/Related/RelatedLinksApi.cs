using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Links records with each other and takes links away; the records themselves stay as they are (reference 11.3).</summary>
internal sealed class RelatedLinksApi(MetadataCatalog catalog, RecordTable table, LinkTable links)
{
    public IEnumerable<Route> Routes =>
    [
        new("PUT", "{module}/{id}/{list}", ["ZohoCRM.modules.{module}.UPDATE"], LinkMany),
        new("PUT", "{module}/{id}/{list}/{related}", ["ZohoCRM.modules.{module}.UPDATE"], LinkOne),
        new("DELETE", "{module}/{id}/{list}", ["ZohoCRM.modules.{module}.DELETE"], UnlinkMany),
        new("DELETE", "{module}/{id}/{list}/{related}", ["ZohoCRM.modules.{module}.DELETE"], UnlinkOne),
    ];

    private ValueTask<ApiAnswer> LinkMany(ApiCall call)
    {
        RelatedCall related = Read(call);
        BatchBody body = BatchBody.Read(call);
        List<JsonObject> items = table.Transact(() => body.Records.Select((sent, index) => LinkItem(call, related, sent, index)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, RecordContext.Of(call)));
    }

    /// <summary>The id of the path counts; one in the body is ignored.</summary>
    private ValueTask<ApiAnswer> LinkOne(ApiCall call)
    {
        RelatedCall related = Read(call);
        BatchBody body = BatchBody.Read(call);
        if (body.Records is not [{ ValueKind: JsonValueKind.Object } sent]) throw Refusals.Top("INVALID_DATA", "invalid data");
        if (!RecordId.TryParse(call.Path["related"], out long id) || !IsThere(call, related, id)) throw RelatedRecordsApi.UnknownRelated();
        return ValueTask.FromResult(BatchAnswer.Of([table.Transact(() => Link(related, id, sent))], 200, RecordContext.Of(call)));
    }

    private JsonObject LinkItem(ApiCall call, RelatedCall related, JsonElement sent, int index)
    {
        if (sent.ValueKind != JsonValueKind.Object) return BatchBody.NotAnObject(index);
        var place = new JsonObject { ["api_name"] = "id", ["json_path"] = $"$.data[{index}].id" };
        if (!sent.TryGetProperty("id", out JsonElement sentId)) return ApiAnswer.Item("MANDATORY_NOT_FOUND", "required field not found", "error", place);
        return RecordId.TryRead(sentId, out long id) && IsThere(call, related, id)
            ? Link(related, id, sent)
            : ApiAnswer.Item("INVALID_DATA", "the related id given seems to be invalid", "error", place);
    }

    private JsonObject Link(RelatedCall related, long id, JsonElement sent)
    {
        bool isNew = links.Put(related.List, related.Parent, id, LinkAttributes.Read(sent, related.List.Link!));
        return Done(id, isNew ? "relation added" : "relation updated");
    }

    private ValueTask<ApiAnswer> UnlinkMany(ApiCall call)
    {
        RelatedCall related = Read(call);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        if (ids.Length > BatchBody.MaxRecords)
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = BatchBody.MaxRecords, ["param_name"] = "ids" });
        List<JsonObject> items = table.Transact(() => ids.Select(id => Unlink(related, id)
            ?? ApiAnswer.Item("INVALID_DATA", "the related id given seems to be invalid", "error", new JsonObject { ["id"] = id })).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, RecordContext.Of(call)));
    }

    private ValueTask<ApiAnswer> UnlinkOne(ApiCall call)
    {
        RelatedCall related = Read(call);
        JsonObject item = table.Transact(() => Unlink(related, call.Path["related"])) ?? throw RelatedRecordsApi.UnknownRelated();
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(item) }));
    }

    private JsonObject? Unlink(RelatedCall related, string id) =>
        RecordId.TryParse(id, out long number) && links.Delete(related.List, related.Parent, number) ? Done(number, "relation removed") : null;

    private RelatedCall Read(ApiCall call) => RelatedCall.Read(call, catalog, table).EnsureLinks();

    private bool IsThere(ApiCall call, RelatedCall related, long id) => table.Find(table.Space(call.Org.Id, related.Module.ApiName), id) is not null;

    private static JsonObject Done(long id, string message) =>
        ApiAnswer.Item("SUCCESS", message, "success", new JsonObject { ["id"] = RecordId.Text(id) });
}
