using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The notes of a record, under the record; the module Notes has those of all (reference 11.4).</summary>
internal sealed class RecordNotesApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer, RecordRenderer renderer, RelatedPage page, RecordRemoval removal)
{
    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/{id}/Notes", Scopes("READ"), List),
        new("POST", "{module}/{id}/Notes", Scopes("CREATE"), Insert),
        new("PUT", "{module}/{id}/Notes", Scopes("UPDATE"), UpdateMany),
        new("DELETE", "{module}/{id}/Notes", Scopes("DELETE"), DeleteMany),
        new("GET", "{module}/{id}/Notes/{note}", Scopes("READ"), Get),
        new("PUT", "{module}/{id}/Notes/{note}", Scopes("UPDATE"), UpdateOne),
        new("DELETE", "{module}/{id}/Notes/{note}", Scopes("DELETE"), DeleteOne),
    ];

    /// <summary>The record has to be readable, and the right to do it is that of notes.</summary>
    private static string[] Scopes(string operation) => ["ZohoCRM.modules.{module}.READ", $"ZohoCRM.modules.notes.{operation}"];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        RecordNotes notes = Of(call);
        return ValueTask.FromResult(page.Write(call, notes.Module, notes.Ids(table)));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call) => ValueTask.FromResult(Of(call).Find(table, call.Path["note"]) is { } row
        ? renderer.Render(RecordContext.Of(call), Of(call).Module, [row], RecordCall.Names(call, "fields"), null)
        : ApiAnswer.NoContent);

    private ValueTask<ApiAnswer> Insert(ApiCall call)
    {
        RecordNotes notes = Of(call);
        return Write(call, 201, (context, sent, index) => writer.Insert(context, notes.Module, notes.Space, notes.AtParent(sent), index));
    }

    private ValueTask<ApiAnswer> UpdateMany(ApiCall call)
    {
        RecordNotes notes = Of(call);
        return Write(call, 200, (context, sent, index) => sent.TryGetProperty("id", out JsonElement id) && notes.Find(table, id.ToString()) is { } row
            ? writer.Update(context, notes.Module, notes.Space, row.Id, sent, index, null)
            : RecordWriter.UnknownId(index));
    }

    private ValueTask<ApiAnswer> UpdateOne(ApiCall call)
    {
        RecordNotes notes = Of(call);
        RecordRow row = notes.Find(table, call.Path["note"]) ?? throw RelatedRecordsApi.UnknownRelated();
        return Write(call, 200, (context, sent, index) => writer.Update(context, notes.Module, notes.Space, row.Id, sent, index, null));
    }

    private ValueTask<ApiAnswer> DeleteMany(ApiCall call)
    {
        RecordNotes notes = Of(call);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        List<JsonObject> items = table.Transact(() => ids.Select(id => Delete(call, notes, id)
            ?? ApiAnswer.Item("INVALID_DATA", "record not deleted", "error", new JsonObject { ["id"] = id })).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, RecordContext.Of(call)));
    }

    private ValueTask<ApiAnswer> DeleteOne(ApiCall call)
    {
        RecordNotes notes = Of(call);
        JsonObject item = table.Transact(() => Delete(call, notes, call.Path["note"])) ?? throw RelatedRecordsApi.UnknownRelated();
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(item) }));
    }

    private JsonObject? Delete(ApiCall call, RecordNotes notes, string id)
    {
        if (notes.Find(table, id) is not { } row) return null;
        return removal.Remove(RecordContext.Of(call), notes.Space, row) ?? ApiAnswer.Item("SUCCESS", "record deleted", "success", new JsonObject { ["id"] = id });
    }

    private ValueTask<ApiAnswer> Write(ApiCall call, int allSaved, Func<RecordContext, JsonElement, int, JsonObject> write)
    {
        BatchBody body = BatchBody.Read(call);
        RecordContext context = RecordContext.Of(call);
        List<JsonObject> items = table.Transact(() => body.Records.Select((sent, index) =>
            sent.ValueKind == JsonValueKind.Object ? write(context, sent, index) : BatchBody.NotAnObject(index)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, allSaved, context));
    }

    private RecordNotes Of(ApiCall call)
    {
        EmulatedModule parent = RecordCall.Module(call, catalog);
        EmulatedModule notes = catalog.Find(call.Org, "Notes")!;
        return new RecordNotes(notes, table.Space(call.Org.Id, notes.ApiName), parent.ApiName, RelatedCall.FindParent(call, parent, table).Id);
    }
}
