using System.Globalization;

namespace Zcrm;

/// <summary>Reads a number as a <see cref="decimal"/> only when no digit is lost.</summary>
internal static class JsonDecimal
{
    private const int AlwaysExact = 28;

    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
            return false;
        bool isPlain = !text.ContainsAny((byte)'e', (byte)'E');
        return (isPlain && text.Length <= AlwaysExact) || KeepsEveryDigit(text, value);
    }

    /// <summary>Compares the digits between the leading and the trailing zeros; parsing rounds only where there are too many.</summary>
    private static bool KeepsEveryDigit(ReadOnlySpan<byte> text, decimal value)
    {
        int exponent = text.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = exponent < 0 ? text : text[..exponent];
        string wanted = Significant(System.Text.Encoding.ASCII.GetString(mantissa));
        return wanted == Significant(value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Significant(string number) => number.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '+', '0').TrimEnd('0');
}
