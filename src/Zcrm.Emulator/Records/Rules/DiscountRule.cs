using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A discount is an amount, or a share of the price as a text like <c>"5%"</c>; it is kept as it came (reference 6, line items).</summary>
internal sealed class DiscountRule(IValueRule amounts) : IValueRule
{
    public const string Name = "discount";

    public IEnumerable<string> DataTypes => [Name];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.String) return amounts.Read(value, field, draft);
        JsonNode text = JsonValue.Create(value.GetString()!);
        return Percent(text) is >= 0 and <= 100 ? new(text) : ValueReading.WrongType("double", field, draft);
    }

    /// <summary>What a share comes to, of a line or of the whole; null when it is no share, or nothing is known of the price.</summary>
    public static decimal? Amount(JsonElement kept, JsonElement owner)
    {
        if (kept.ValueKind != JsonValueKind.String || Percent(JsonValue.Create(kept)) is not { } percent) return null;
        bool isPriced = owner.TryGetProperty("Total", out JsonElement price) || owner.TryGetProperty("Sub_Total", out price);
        return isPriced ? InventoryTotals.Round(price.GetDecimal() * percent / 100) : null;
    }

    /// <summary>The share of a kept discount; null when it is an amount, or none.</summary>
    public static decimal? Percent(JsonNode? kept)
    {
        if (kept is not JsonValue value || value.GetValueKind() != JsonValueKind.String) return null;
        string text = value.GetValue<string>();
        return text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            ? percent
            : null;
    }
}
