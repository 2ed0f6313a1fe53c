using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Rows within a record: those of subforms and the links of multi-select lookups. A row with an id is changed, one without is added, one with
/// <c>_delete</c> goes, those not mentioned stay, and an empty array removes all (reference 5.3, child rows, and 4.5).
/// </summary>
internal sealed class RowsRule(ChildIds ids, Func<EmulatedField, IValueRule> rules) : IValueRule
{
    private const int MaxRows = 100;

    public IEnumerable<string> DataTypes => ["subform", "multiselectlookup", "multiuserlookup"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        if (value.GetArrayLength() == 0) return new(null);
        List<JsonObject> rows = [.. (draft.Fields[field.ApiName] as JsonArray ?? []).Select(row => row!.DeepClone().AsObject())];
        int index = 0;
        foreach (JsonElement sent in value.EnumerateArray())
        {
            if (Take(rows, sent, field, draft, index++) is { } refusal) return refusal;
        }

        if (rows.Count > MaxRows) return TooMany(field, draft);
        return new(rows.Count == 0 ? null : new JsonArray([.. rows]));
    }

    private ValueReading? Take(List<JsonObject> rows, JsonElement sent, EmulatedField field, RecordDraft draft, int index)
    {
        string path = $"{draft.Path(field.ApiName)}[{index}]";
        if (sent.ValueKind != JsonValueKind.Object) return Refuse("expected_data_type", "jsonobject", field, path);
        JsonObject? row = null;
        if (sent.TryGetProperty("id", out JsonElement id) && id.ValueKind != JsonValueKind.Null)
        {
            row = rows.Find(kept => kept["id"]!.ToString() == id.ToString());
            if (row is null) return Refuse("id", id.ToString(), field, path);
            if (sent.TryGetProperty("_delete", out _))
            {
                rows.Remove(row);
                return null;
            }
        }

        if (row is null) rows.Add(row = new JsonObject { ["id"] = ids.Next(draft.Context.Org) });
        return Fill(row, sent, field, draft, path);
    }

    private ValueReading? Fill(JsonObject row, JsonElement sent, EmulatedField field, RecordDraft draft, string path)
    {
        RecordDraft inner = draft.Within(row, sent, path);
        foreach (EmulatedField column in field.RowFields.Where(column => !column.IsReadOnly && sent.TryGetProperty(column.ApiName, out _)))
        {
            JsonElement value = sent.GetProperty(column.ApiName);
            ValueReading reading = value.ValueKind == JsonValueKind.Null ? new(null) : rules(column).Read(value, column, inner);
            if (reading.Details is not null) return reading;
            if (reading.Stored is { } stored) row[column.ApiName] = stored;
            else row.Remove(column.ApiName);
        }

        EmulatedField? missing = field.RowFields.FirstOrDefault(column => column.IsMandatory && !row.ContainsKey(column.ApiName));
        if (missing is null) return null;
        return new ValueReading(null, inner.Place(missing.ApiName)) { Code = "MANDATORY_NOT_FOUND", Message = "required field not found" };
    }

    private static ValueReading Refuse(string key, string value, EmulatedField field, string path) =>
        new(null, new JsonObject { [key] = value, ["api_name"] = field.ApiName, ["json_path"] = path });

    private static ValueReading TooMany(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["limit"] = MaxRows;
        return new(null, details) { Code = "LIMIT_EXCEEDED", Message = "limit exceeded" };
    }
}
