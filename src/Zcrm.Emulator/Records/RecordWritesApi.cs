using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Inserts and updates records (reference 5.3).</summary>
internal sealed class RecordWritesApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer)
{
    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}", ["ZohoCRM.modules.{module}.CREATE"], Insert),
        new("PUT", "{module}", ["ZohoCRM.modules.{module}.UPDATE"], UpdateMany),
        new("PUT", "{module}/{id}", ["ZohoCRM.modules.{module}.UPDATE"], UpdateOne),
    ];

    private ValueTask<ApiAnswer> Insert(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordContext context = RecordContext.Of(call);
        return Write(call, module, 201, (space, sent, index) => writer.Insert(context, module, space, sent, index));
    }

    private ValueTask<ApiAnswer> UpdateMany(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordContext context = RecordContext.Of(call);
        DateTimeOffset? since = RecordCall.Time(call, "If-Unmodified-Since");
        return Write(call, module, 200, (space, sent, index) =>
        {
            if (!sent.TryGetProperty("id", out JsonElement sentId)) return MissingId(index);
            return RecordId.TryRead(sentId, out long id)
                ? writer.Update(context, module, space, id, sent, index, since)
                : RecordWriter.UnknownId(index);
        });
    }

    /// <summary>The id of the path counts; one in the body is ignored.</summary>
    private ValueTask<ApiAnswer> UpdateOne(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordContext context = RecordContext.Of(call);
        DateTimeOffset? since = RecordCall.Time(call, "If-Unmodified-Since");
        var names = new RecordNames(table, module, table.Space(call.Org.Id, module.ApiName), ExternalPaths.Read(call, module, catalog));
        long? named = names.InPath(call);
        return Write(call, module, 200, (space, sent, index) =>
            named is { } id ? writer.Update(context, module, space, id, sent, index, since) : RecordWriter.UnknownId(index));
    }

    private ValueTask<ApiAnswer> Write(ApiCall call, EmulatedModule module, int allSaved, Func<long, JsonElement, int, JsonObject> write)
    {
        ExternalPaths.Read(call, module, catalog);
        BatchBody body = BatchBody.Read(call);
        WriteKeys.Check(body.Root, isUpsert: false);
        long space = table.Space(call.Org.Id, module.ApiName);
        List<JsonObject> items = table.Transact(() => body.Records.Select((record, index) =>
            record.ValueKind == JsonValueKind.Object ? write(space, record, index) : BatchBody.NotAnObject(index)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, allSaved, RecordContext.Of(call)));
    }

    private static JsonObject MissingId(int index) => ApiAnswer.Item(
        "MANDATORY_NOT_FOUND", "required field not found", "error", new JsonObject { ["api_name"] = "id", ["json_path"] = $"$.data[{index}].id" });
}
