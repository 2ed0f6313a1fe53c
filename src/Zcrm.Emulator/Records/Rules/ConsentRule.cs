using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>On what ground a person's data is processed, and by which ways the person may be reached (reference 6, consent_lookup).</summary>
internal sealed class ConsentRule(ChildIds ids, Func<EmulatedField, IValueRule> rules) : IValueRule
{
    private static readonly EmulatedField[] Parts =
    [
        new("Data_Processing_Basis", "text"), new("Contact_Through_Email", "boolean"), new("Contact_Through_Phone", "boolean"),
        new("Contact_Through_Survey", "boolean"), new("Contact_Through_Social", "boolean"), new("Consent_Date", "date"),
        new("Consent_Through", "text"), new("Consent_EndsOn", "date"), new("Consent_Remarks", "textarea"), new("Lawful_Reason", "textarea"),
    ];

    public IEnumerable<string> DataTypes => ["consent_lookup"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Object) return ValueReading.WrongType("jsonobject", field, draft);
        JsonObject consent = draft.Fields[field.ApiName]?.DeepClone().AsObject() ?? New(draft.Context);
        RecordDraft inner = draft.Within(consent, value, draft.Path(field.ApiName));
        foreach (EmulatedField part in Parts)
        {
            if (!value.TryGetProperty(part.ApiName, out JsonElement sent)) continue;
            ValueReading reading = sent.ValueKind == JsonValueKind.Null ? new(null) : rules(part).Read(sent, part, inner);
            if (reading.Details is not null) return reading;
            consent[part.ApiName] = reading.Stored;
        }

        return new(consent);
    }

    private JsonObject New(RecordContext context) => new()
    {
        ["id"] = ids.Next(context.Org),
        ["Owner"] = new JsonObject { ["name"] = context.User.FullName, ["id"] = context.User.Id, ["email"] = context.User.Email },
    };
}
