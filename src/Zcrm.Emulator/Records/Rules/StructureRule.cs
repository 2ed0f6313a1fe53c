using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reminders, repetitions and participants are objects or arrays, kept as they come (reference 6).</summary>
internal sealed class StructureRule : IValueRule
{
    private const int MaxParticipants = 50;

    public IEnumerable<string> DataTypes => ["ALARM", "RRULE", "multireminder", "participants"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        string expected = FieldType.Of(field.DataType).JsonType;
        JsonValueKind kind = expected == "jsonarray" ? JsonValueKind.Array : JsonValueKind.Object;
        if (value.ValueKind != kind) return ValueReading.WrongType(expected, field, draft);
        if (field.DataType == "participants" && value.GetArrayLength() > MaxParticipants) return TooMany(field, draft);
        return new(JsonNode.Parse(value.GetRawText()));
    }

    private static ValueReading TooMany(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["limit"] = MaxParticipants;
        return new(null, details) { Code = "LIMIT_EXCEEDED", Message = "limit exceeded" };
    }
}
