using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Copies a record, with other values where some are given (reference 5.9).</summary>
internal sealed class CloneApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer)
{
    private static readonly string[] NotCopiedInEvents = ["Recurring_Activity", "Remind_At"];
    private static readonly string[] NotCopied = ["Wizard", "Layout", "Data_Processing_Basis_Details"];

    public IEnumerable<Route> Routes => [new("POST", "{module}/{id}/actions/clone", ["ZohoCRM.modules.{module}.CREATE"], Clone)];

    private ValueTask<ApiAnswer> Clone(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long space = table.Space(call.Org.Id, module.ApiName);
        RecordRow row = table.Find(space, RecordCall.Id(call)) ?? throw Refusals.BadId();
        JsonObject copy = Copy(module, RecordRows.Fields(row));
        if (!call.Body.IsEmpty) Change(copy, BatchBody.Read(call));
        JsonElement sent = JsonElement.Parse(JsonSerializer.SerializeToUtf8Bytes(copy));
        RecordContext context = RecordContext.Of(call);
        JsonObject item = table.Transact(() => writer.Insert(context, module, space, sent, 0));
        return ValueTask.FromResult(BatchAnswer.Of([item], 201, context));
    }

    private static void Change(JsonObject copy, BatchBody body)
    {
        WriteKeys.Check(body.Root, isUpsert: false);
        if (body.Records is not [{ ValueKind: JsonValueKind.Object } changes]) throw Refusals.Top("INVALID_DATA", "invalid data", new() { ["api_name"] = "data" });
        foreach (JsonProperty change in changes.EnumerateObject()) copy[change.Name] = JsonNode.Parse(change.Value.GetRawText());
    }

    private static JsonObject Copy(EmulatedModule module, JsonObject kept)
    {
        var copy = new JsonObject();
        foreach ((string name, JsonNode? value) in kept)
        {
            if (module.Find(name) is { } field && IsCopied(module, field)) copy[name] = NewFields.IsRows(field) ? WithoutIds(value!) : value?.DeepClone();
        }

        return copy;
    }

    private static bool IsCopied(EmulatedModule module, EmulatedField field) =>
        !field.IsReadOnly && !field.IsExternal && !FileFields.IsFiles(field) && field.DataType is not ("profileimage" or "autonumber")
        && !NotCopied.Contains(field.ApiName) && !(module.ApiName == "Events" && NotCopiedInEvents.Contains(field.ApiName));

    /// <summary>Rows are copied with their record, as new ones.</summary>
    private static JsonArray WithoutIds(JsonNode rows)
    {
        JsonArray copies = rows.DeepClone().AsArray();
        foreach (JsonNode? row in copies) row!.AsObject().Remove("id");
        return copies;
    }
}
