using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Whole numbers of at most nine digits, not written as text (reference 6, integer).</summary>
internal sealed class IntegerRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["integer"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Number) return ValueReading.WrongType("integer", field, draft);
        ReadOnlySpan<char> digits = value.GetRawText().AsSpan().TrimStart('-');
        if (digits.ContainsAnyExceptInRange('0', '9')) return ValueReading.WrongType("integer", field, draft);
        return digits.Length > field.Length ? ValueReading.TooLong(field, draft) : new(JsonValue.Create(value.Clone()));
    }
}
