using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Inserts what is new and updates what is there already (reference 5.3).</summary>
internal sealed class RecordUpsertApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer)
{
    private const string FieldsKey = "duplicate_check_fields";

    public IEnumerable<Route> Routes =>
        [new("POST", "{module}/upsert", ["ZohoCRM.modules.{module}.CREATE", "ZohoCRM.modules.{module}.UPDATE"], Upsert)];

    private ValueTask<ApiAnswer> Upsert(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordContext context = RecordContext.Of(call);
        ExternalPaths.Read(call, module, catalog);
        BatchBody body = BatchBody.Read(call);
        WriteKeys.Check(body.Root, isUpsert: true);
        IReadOnlyList<EmulatedField> checks = Checks(body.Root, module);
        DateTimeOffset? since = RecordCall.Time(call, "If-Unmodified-Since");
        long space = table.Space(call.Org.Id, module.ApiName);
        List<JsonObject> items = table.Transact(() => body.Records.Select((sent, index) => sent.ValueKind == JsonValueKind.Object
            ? One(context, module, space, sent, index, checks, since)
            : BatchBody.NotAnObject(index)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, context));
    }

    private JsonObject One(
        RecordContext context,
        EmulatedModule module,
        long space,
        JsonElement sent,
        int index,
        IReadOnlyList<EmulatedField> checks,
        DateTimeOffset? since)
    {
        (long Id, string Field)? found = Find(space, sent, checks);
        JsonObject item = found is { } match
            ? writer.Update(context, module, space, match.Id, sent, index, since)
            : writer.Insert(context, module, space, sent, index);
        if ((string?)item["status"] != "success") return item;
        item["action"] = found is null ? "insert" : "update";
        item["duplicate_field"] = found?.Field;
        return item;
    }

    /// <summary>The first field, in order, whose value a record has.</summary>
    private (long Id, string Field)? Find(long space, JsonElement sent, IReadOnlyList<EmulatedField> checks)
    {
        foreach (EmulatedField field in checks)
        {
            if (!sent.TryGetProperty(field.ApiName, out JsonElement value) || Key(value) is not { } key) continue;
            if (table.FindByKey(space, field.ApiName, key, 0) is [var id, ..]) return (id, field.ApiName);
        }

        return null;
    }

    private static string? Key(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String or JsonValueKind.Number => RecordKeys.Of(JsonValue.Create(value)) is { Length: > 0 } key ? key : null,
        _ => null,
    };

    /// <summary>Named fields first; if none is named, the module's own one. Unnamed unique fields are checked last.</summary>
    private static List<EmulatedField> Checks(JsonElement root, EmulatedModule module)
    {
        var checks = new List<EmulatedField>();
        if (root.TryGetProperty(FieldsKey, out JsonElement names)) checks.AddRange(Named(names, module));
        else if (module.Facts.DuplicateField is { } field) checks.Add(module.Find(field)!);
        checks.AddRange(module.Fields.Where(field => field.IsUnique && !checks.Contains(field)));
        return checks;
    }

    private static IEnumerable<EmulatedField> Named(JsonElement names, EmulatedModule module)
    {
        if (names.ValueKind != JsonValueKind.Array) throw Refuse("$." + FieldsKey, "jsonarray");
        int index = 0;
        foreach (JsonElement name in names.EnumerateArray())
        {
            string path = $"$.{FieldsKey}[{index++}]";
            EmulatedField? field = name.ValueKind == JsonValueKind.String ? module.Find(name.GetString()!) : null;
            yield return field is not null && RecordKeys.IsKey(module, field) ? field : throw Refuse(path, null);
        }
    }

    private static ApiRefusedException Refuse(string path, string? expected)
    {
        var details = new JsonObject { ["api_name"] = FieldsKey, ["json_path"] = path };
        if (expected is not null) details["expected_data_type"] = expected;
        return Refusals.Top("INVALID_DATA", "invalid data", details);
    }
}
