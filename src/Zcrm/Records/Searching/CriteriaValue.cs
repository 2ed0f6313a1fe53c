using System.Globalization;
using System.Text;

namespace Zcrm;

/// <summary>Values of criteria as Zoho reads them, the same under every culture.</summary>
internal static class CriteriaValue
{
    public const char Escaping = '\\';

    public static bool NeedsEscape(char sign) => sign is '(' or ')' or ',' or Escaping;

    /// <summary>Writes a value as text, not escaped.</summary>
    /// <exception cref="ArgumentException">The value cannot be searched for.</exception>
    public static string Write(string field, object? value)
    {
        if (Text(value) is not { } text) throw new ArgumentException($"The criteria compare {field} with {Describe(value)}.", nameof(value));
        return !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new ArgumentException($"The criteria compare {field} with empty text, which Zoho cannot search for; a query can, with 'is null'.", nameof(value));
    }

    /// <summary>Puts a backslash before what would end a value or part it.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(NeedsEscape)) return text;
        var escaped = new StringBuilder(text.Length + 4);
        foreach (char sign in text)
        {
            if (NeedsEscape(sign)) escaped.Append(Escaping);
            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>The value in a criteria object, where numbers and flags are JSON's own.</summary>
    public static object ToJson(object value) => value switch
    {
        CrmObject => Text(value)!,
        _ => value,
    };

    private static string? Text(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        CrmId { IsEmpty: false } id => id.ToString(),
        CrmReference { Id.IsEmpty: false } reference => reference.Id.ToString(),
        CrmRecord { Id.IsEmpty: false } record => record.Id.ToString(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => CrmRequest.Time(time),
        DateTime { Kind: DateTimeKind.Utc } time => CrmRequest.Time(new DateTimeOffset(time)),
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        float or double => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>Without an exponent, which Zoho does not read.</summary>
    private static string? Number(double number) => double.IsFinite(number) && Math.Abs(number) < (double)decimal.MaxValue
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : null;

    private static string Describe(object? value) => value switch
    {
        null => "null, which Zoho cannot search for; a query can, with 'is null'",
        DateTime => "a DateTime without a known offset; use a DateTimeOffset, or a DateOnly for a date field",
        float or double => "a number that Zoho has no digits for",
        CrmId or CrmReference or CrmRecord => "an empty id",
        _ => $"a {value.GetType().Name}; use text, a number, a flag, a date, a time or an id",
    };
}
