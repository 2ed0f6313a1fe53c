#nullable enable
namespace Zcrm.Models;

/// <summary>A currency.</summary>
public sealed class Currency : CrmObject
{
    /// <summary>The currency's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether <c>prefix_symbol</c> holds.</summary>
    public bool? PrefixSymbol { get => Get<bool?>("prefix_symbol"); set => Set("prefix_symbol", value); }

    /// <summary>The currency's format.</summary>
    public CurrencyFormat? Format { get => GetObject<CurrencyFormat>("format"); set => Set("format", value); }

    /// <summary>What one unit of the base currency costs in this one, as text with nine decimals.</summary>
    public string? ExchangeRate { get => Get<string>("exchange_rate"); set => Set("exchange_rate", value); }

    /// <summary>Whether it is active.</summary>
    public bool? IsActive { get => Get<bool?>("is_active"); set => Set("is_active", value); }

    /// <summary>Whether <c>exchange_rate_auto_update</c> holds.</summary>
    public bool? ExchangeRateAutoUpdate { get => Get<bool?>("exchange_rate_auto_update"); set => Set("exchange_rate_auto_update", value); }

    /// <summary>The ISO code, as <c>EUR</c>.</summary>
    public string? IsoCode { get => Get<string>("iso_code"); set => Set("iso_code", value); }

    /// <summary>The currency's symbol.</summary>
    public string? Symbol { get => Get<string>("symbol"); set => Set("symbol", value); }

    /// <summary>The currency's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether it is the base currency, in which the organization counts.</summary>
    public bool? IsBase { get => Get<bool?>("is_base"); set => Set("is_base", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The exchange rate updated time.</summary>
    public DateTimeOffset? ExchangeRateUpdatedTime => Get<DateTimeOffset?>("exchange_rate_updated_time");

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue => Get<string>("display_value");

    /// <summary>The currency's decimal separator.</summary>
    public string? DecimalSeparator => Get<string>("decimal_separator");

    /// <summary>The currency's thousand separator.</summary>
    public string? ThousandSeparator => Get<string>("thousand_separator");

    /// <summary>The name that people see.</summary>
    public string? DisplayName => Get<string>("display_name");

    /// <summary>How many decimals are shown, as text.</summary>
    public string? DecimalPlaces => Get<string>("decimal_places");
}

/// <summary>A currency format.</summary>
public sealed class CurrencyFormat : CrmObject
{
    /// <summary>The currency format's numeral system.</summary>
    public CurrencyFormatNumeralSystem? NumeralSystem
    {
        get => Get<string>("numeral_system") is { } text ? new(text) : null;
        set => Set("numeral_system", value?.Value);
    }

    /// <summary>How many decimals are shown, as text.</summary>
    public string? DecimalPlaces { get => Get<string>("decimal_places"); set => Set("decimal_places", value); }

    /// <summary>The currency format's decimal separator.</summary>
    public CurrencyFormatDecimalSeparator? DecimalSeparator
    {
        get => Get<string>("decimal_separator") is { } text ? new(text) : null;
        set => Set("decimal_separator", value?.Value);
    }

    /// <summary>The currency format's thousand separator.</summary>
    public CurrencyFormatThousandSeparator? ThousandSeparator
    {
        get => Get<string>("thousand_separator") is { } text ? new(text) : null;
        set => Set("thousand_separator", value?.Value);
    }
}

/// <summary>A currency format decimal separator; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CurrencyFormatDecimalSeparator(string Value)
{
    /// <summary><c>Comma</c>.</summary>
    public static CurrencyFormatDecimalSeparator Comma => new("Comma");

    /// <summary><c>Period</c>.</summary>
    public static CurrencyFormatDecimalSeparator Period => new("Period");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CurrencyFormatDecimalSeparator(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A currency format numeral system; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CurrencyFormatNumeralSystem(string Value)
{
    /// <summary><c>Indian</c>.</summary>
    public static CurrencyFormatNumeralSystem Indian => new("Indian");

    /// <summary><c>International</c>.</summary>
    public static CurrencyFormatNumeralSystem International => new("International");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CurrencyFormatNumeralSystem(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A currency format thousand separator; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CurrencyFormatThousandSeparator(string Value)
{
    /// <summary><c>Comma</c>.</summary>
    public static CurrencyFormatThousandSeparator Comma => new("Comma");

    /// <summary><c>Period</c>.</summary>
    public static CurrencyFormatThousandSeparator Period => new("Period");

    /// <summary><c>Space</c>.</summary>
    public static CurrencyFormatThousandSeparator Space => new("Space");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CurrencyFormatThousandSeparator(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
