using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Texts are strings of at most the field's length (reference 6, text and textarea).</summary>
internal sealed class TextRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["text", "textarea"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft) => Read(value, "string", field, draft);

    public static ValueReading Read(JsonElement value, string expected, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.String) return ValueReading.WrongType(expected, field, draft);
        string text = value.GetString()!;
        return text.Length > field.Length ? ValueReading.TooLong(field, draft) : new(text);
    }
}
