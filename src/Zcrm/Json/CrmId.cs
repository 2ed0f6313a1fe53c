using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Zcrm;

/// <summary>The id of a record, user, layout or anything else in Zoho CRM. Usable as text and as a number.</summary>
/// <remarks>Ids have up to 19 digits, more than a <see cref="double"/> can hold. Ids beyond <see cref="long.MaxValue"/> stay usable as text.</remarks>
[JsonConverter(typeof(CrmIdConverter))]
public readonly record struct CrmId : IComparable<CrmId>, ISpanParsable<CrmId>
{
    private readonly string? _digits;

    private CrmId(string digits) => _digits = digits;

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsEmpty => _digits is null;

    /// <summary>Reads an id.</summary>
    /// <param name="id">Digits only.</param>
    /// <exception cref="FormatException">It is not an id.</exception>
    public static implicit operator CrmId(string id) => Parse(id, null);

    /// <summary>Makes an id of a number.</summary>
    /// <param name="id">A positive number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or negative.</exception>
    public static implicit operator CrmId(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return new CrmId(id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Gets the id as a number.</summary>
    /// <param name="id">The id.</param>
    public static explicit operator long(CrmId id) => id.ToInt64();

    /// <summary>Gets the id as a number.</summary>
    /// <exception cref="OverflowException">The id is empty or beyond <see cref="long.MaxValue"/>; use it as text.</exception>
    public long ToInt64() => long.TryParse(_digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        ? number
        : throw new OverflowException(IsEmpty ? "The id is empty." : $"The id {_digits} is too large for a 64-bit number; use it as text.");

    /// <inheritdoc/>
    public static CrmId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out CrmId id) ? id : throw NotAnId(s);

    /// <inheritdoc/>
    public static CrmId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out CrmId id) ? id : throw NotAnId(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CrmId result)
    {
        bool isId = IsId(s);
        result = isId ? new CrmId(s!) : default;
        return isId;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CrmId result) => TryParse(s.ToString(), provider, out result);

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(CrmId other)
    {
        string left = ToString().TrimStart('0');
        string right = other.ToString().TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }

    /// <summary>Whether the left id is the smaller number.</summary>
    public static bool operator <(CrmId left, CrmId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id is the larger number.</summary>
    public static bool operator >(CrmId left, CrmId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id is not the larger number.</summary>
    public static bool operator <=(CrmId left, CrmId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id is not the smaller number.</summary>
    public static bool operator >=(CrmId left, CrmId right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the digits; the empty string for the empty id.</summary>
    public override string ToString() => _digits ?? "";

    private static bool IsId(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static FormatException NotAnId(string? text) => new($"'{text}' is not a record id; an id has digits only, for example 5540200000701.");
}
