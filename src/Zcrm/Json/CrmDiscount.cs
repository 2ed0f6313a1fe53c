using System.Globalization;

namespace Zcrm;

/// <summary>A discount on a line item or on a whole quote, order or invoice: an amount, or a share of the price.</summary>
/// <example><code>
/// line.Discount = 2.5m;                        // an amount
/// line.Discount = CrmDiscount.Percent(20);     // 20 % of the price
/// </code></example>
public readonly record struct CrmDiscount
{
    private CrmDiscount(decimal value, bool isPercent) => (Value, IsPercent) = (value, isPercent);

    /// <summary>The amount, or the percentage.</summary>
    public decimal Value { get; }

    /// <summary>Whether it is a share of the price, in percent.</summary>
    public bool IsPercent { get; }

    /// <summary>A discount of an amount, in the record's currency.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator CrmDiscount(decimal amount) => Amount(amount);

    /// <summary>A discount of an amount, in the record's currency.</summary>
    /// <param name="amount">The amount.</param>
    public static CrmDiscount Amount(decimal amount) => new(amount, false);

    /// <summary>A discount of a share of the price.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0 or more than 100.</exception>
    public static CrmDiscount Percent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new CrmDiscount(percent, true);
    }

    /// <summary>How much the discount is of a price.</summary>
    /// <param name="price">The price before it.</param>
    public decimal Of(decimal price) => IsPercent ? price * Value / 100 : Value;

    /// <summary>Returns the amount, or the percentage with its sign, as Zoho writes them: <c>2.5</c>, <c>20%</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");

    internal static bool TryRead(ReadOnlySpan<byte> text, out CrmDiscount discount)
    {
        bool isPercent = text.EndsWith("%"u8);
        bool isOne = JsonDecimal.TryRead(isPercent ? text[..^1] : text, out decimal value);
        discount = new CrmDiscount(value, isPercent);
        return isOne;
    }
}
