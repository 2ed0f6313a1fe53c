using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Numbers with a decimal point: as many digits before it as the field has, nine after it, and kept to the last one (reference 6).</summary>
internal sealed class DecimalRule : IValueRule
{
    private const int MaxDecimals = 9;

    public IEnumerable<string> DataTypes => ["double", "currency", "percent"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Number) return ValueReading.WrongType("double", field, draft);
        string text = value.GetRawText();
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)) return ValueReading.TooLong(field, draft);
        if (Math.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length > field.Length) return ValueReading.TooLong(field, draft);
        if (Decimals(text) > MaxDecimals)
        {
            JsonObject details = draft.Place(field.ApiName);
            details["maximum_decimal_place"] = MaxDecimals;
            return new(null, details);
        }

        return new(text.AsSpan().ContainsAny('e', 'E') ? JsonValue.Create(number) : JsonValue.Create(value.Clone()));
    }

    /// <summary>Read from the text: <see cref="decimal"/> rounds what it cannot hold.</summary>
    private static int Decimals(string text)
    {
        int exponentAt = text.IndexOfAny(['e', 'E']);
        ReadOnlySpan<char> digits = exponentAt < 0 ? text : text.AsSpan(0, exponentAt);
        long exponent = exponentAt < 0 ? 0 : long.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.');
        return (int)Math.Clamp((point < 0 ? 0 : digits.Length - point - 1) - exponent, 0, int.MaxValue);
    }
}
