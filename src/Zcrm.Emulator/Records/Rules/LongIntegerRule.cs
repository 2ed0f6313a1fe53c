using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Long integers are texts of at most 18 digits that keep their leading zeros; numbers are taken too (reference 6, bigint).</summary>
internal sealed class LongIntegerRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["bigint"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return ValueReading.WrongType("bigint", field, draft);
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')) return ValueReading.WrongType("bigint", field, draft);
        return digits.Length > field.Length ? ValueReading.TooLong(field, draft) : new(text);
    }
}
