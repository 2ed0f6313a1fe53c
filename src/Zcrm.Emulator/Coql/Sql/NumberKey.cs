using System.Globalization;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>Numbers of any length as bytes that sort as the numbers do, so that no digit is lost on the way through a floating-point number.</summary>
/// <remarks>A sign, the place of the decimal point, and the digits; of negative numbers all that is turned round.</remarks>
internal static class NumberKey
{
    private const int MaxExponent = 4_000;
    private const byte Negative = (byte)'-';
    private const byte Zero = (byte)'0';
    private const byte Positive = (byte)'1';

    /// <returns>Null when the text is no number.</returns>
    public static byte[]? Of(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim('"');
        bool isNegative = rest.StartsWith("-");
        if (isNegative || rest.StartsWith("+")) rest = rest[1..];
        int exponent = 0;
        if (rest.IndexOfAny('e', 'E') is >= 0 and int at)
        {
            if (!int.TryParse(rest[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > MaxExponent / 2) return null;
            rest = rest[..at];
        }

        int point = rest.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? rest : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : rest[(point + 1)..];
        if (whole.Length + fraction.Length is 0 or > MaxExponent / 2) return null;
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return null;
        return Write(isNegative, string.Concat(whole, fraction), whole.Length + exponent);
    }

    private static byte[] Write(bool isNegative, string digits, int pointAt)
    {
        int zeros = digits.Length - digits.AsSpan().TrimStart('0').Length;
        ReadOnlySpan<char> significant = digits.AsSpan(zeros).TrimEnd('0');
        if (significant.IsEmpty) return [Zero];
        int place = pointAt - zeros + MaxExponent;
        string body = string.Create(CultureInfo.InvariantCulture, $"{place:D5}{significant}");
        if (!isNegative) return [Positive, .. Encoding.ASCII.GetBytes(body)];

        // Of two negative numbers the longer is the smaller; the last byte, above all digits, sees to it.
        var turned = new byte[body.Length + 2];
        turned[0] = Negative;
        for (int index = 0; index < body.Length; index++) turned[index + 1] = (byte)('0' + ('9' - body[index]));
        turned[^1] = (byte)'~';
        return turned;
    }
}
