using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// File and image fields name files that were uploaded before. A file id adds that file, an id with <c>_delete</c> takes one away, those not
/// mentioned stay, and an empty array takes all away (reference 6). A field takes as many files as its length says (reference 7.2a).
/// </summary>
internal sealed class FileFieldRule(ChildIds ids, BlobStore blobs) : IValueRule
{
    public IEnumerable<string> DataTypes => ["fileupload", "imageupload"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        if (value.GetArrayLength() == 0) return new(null);
        List<JsonObject> files = [.. (draft.Fields[field.ApiName] as JsonArray ?? []).Select(file => file!.DeepClone().AsObject())];
        int index = 0;
        foreach (JsonElement sent in value.EnumerateArray())
        {
            string path = $"{draft.Path(field.ApiName)}[{index++}]";
            if (!Take(files, sent, field, draft)) return Refuse(field, path);
        }

        if (files.Count > field.Length) return TooMany(field, draft);
        return new(files.Count == 0 ? null : new JsonArray([.. files]));
    }

    private bool Take(List<JsonObject> files, JsonElement sent, EmulatedField field, RecordDraft draft)
    {
        // v2 has bare ids.
        if (sent.ValueKind == JsonValueKind.String && draft.Context.Version <= 2) return Add(files, sent.GetString()!, field, draft);
        if (sent.ValueKind != JsonValueKind.Object) return false;
        if (sent.TryGetProperty("id", out JsonElement id))
        {
            JsonObject? file = files.Find(kept => kept["id"]!.ToString() == id.ToString());
            if (file is not null && sent.TryGetProperty("_delete", out _)) files.Remove(file);
            return file is not null;
        }

        return sent.TryGetProperty(FileFields.Id, out JsonElement fileId) && fileId.ValueKind == JsonValueKind.String
            && Add(files, fileId.GetString()!, field, draft);
    }

    private bool Add(List<JsonObject> files, string fileId, EmulatedField field, RecordDraft draft)
    {
        if (blobs.Find(draft.Context.Org, fileId) is not { } blob) return false;
        files.Add(FileFields.Keep(ids.Next(draft.Context.Org), blob, draft.Context, field.DataType == "imageupload"));
        return true;
    }

    private static ValueReading Refuse(EmulatedField field, string path) =>
        new(null, new JsonObject { ["api_name"] = field.ApiName, ["json_path"] = path });

    private static ValueReading TooMany(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["limit"] = field.Length;
        return new(null, details) { Code = "LIMIT_EXCEEDED", Message = "limit exceeded" };
    }
}
