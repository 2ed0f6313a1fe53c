using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// A lookup is an object of which only the id counts, and the record must be there; v2 also takes the bare id (reference 6, lookup).
/// </summary>
internal sealed class LookupRule(RecordTable table) : IValueRule
{
    public IEnumerable<string> DataTypes => ["lookup"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        string org = draft.Context.Org.Id;
        if (ExternalField(value, field, draft) is { } external)
        {
            bool isText = value.GetProperty(external) is { ValueKind: JsonValueKind.String };
            return isText && RecordNames.ByValue(table, table.Space(org, field.LookupModule!), external, value.GetProperty(external).GetString()!) is { } named
                ? new(new JsonObject { ["id"] = RecordId.Text(named) })
                : Unknown(field, draft);
        }

        ValueReading? refusal = TryReadId(value, field, draft, out long id);
        if (refusal is { } refused) return refused;
        bool isThere = Targets(field).Any(module => table.Find(table.Space(org, module), id) is not null);
        return isThere ? new(new JsonObject { ["id"] = RecordId.Text(id) }) : Unknown(field, draft);
    }

    /// <summary>The external field that is given instead of the id, where the header allows it; it goes before an id (reference 5.10).</summary>
    private static string? ExternalField(JsonElement value, EmulatedField field, RecordDraft draft) =>
        value.ValueKind == JsonValueKind.Object && draft.Context.External.FieldOf(draft.Module, field) is { } name && value.TryGetProperty(name, out _) ? name : null;

    /// <summary>Finds the id in what was sent.</summary>
    public static ValueReading? TryReadId(JsonElement value, EmulatedField field, RecordDraft draft, out long id)
    {
        id = 0;
        if (value.ValueKind == JsonValueKind.Object)
        {
            if (!value.TryGetProperty("id", out JsonElement sent)) return MissingId(field, draft);
            return RecordId.TryRead(sent, out id) ? null : Unknown(field, draft);
        }

        if (draft.Context.Version > 2) return ValueReading.WrongType("jsonobject", field, draft);
        return RecordId.TryRead(value, out id) ? null : Unknown(field, draft);
    }

    public static ValueReading Unknown(EmulatedField field, RecordDraft draft) =>
        new(null, new JsonObject { ["api_name"] = field.ApiName, ["json_path"] = draft.Path(field.ApiName) + ".id" })
        {
            Message = "the related id given seems to be invalid",
        };

    /// <summary>Who takes part in an activity is a contact or a lead (reference 14, quirk 49).</summary>
    private static string[] Targets(EmulatedField field) => field.ApiName == "Who_Id" ? ["Contacts", "Leads"] : [field.LookupModule!];

    private static ValueReading MissingId(EmulatedField field, RecordDraft draft)
    {
        var expected = new JsonObject { ["api_name"] = "id", ["json_path"] = draft.Path(field.ApiName) + ".id" };
        return new(null, new JsonObject { ["expected_fields"] = new JsonArray(expected) })
        {
            Code = "EXPECTED_FIELD_MISSING",
            Message = "expected field is missing",
        };
    }
}
