using System.Text;
using System.Text.Unicode;

namespace Zcrm;

/// <summary>Decodes JSON text, also where it is damaged: one broken character must not make a whole record unreadable.</summary>
internal static class JsonText
{
    private const int HexDigits = 4;

    /// <summary>The bytes without a byte-order mark, and with U+FFFD in place of what is not UTF-8; the same bytes when nothing is wrong.</summary>
    public static ReadOnlyMemory<byte> Repair(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        return Utf8.IsValid(utf8.Span) ? utf8 : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8.Span));
    }

    /// <summary>Decodes what stands between the quotes.</summary>
    public static string Decode(ReadOnlySpan<byte> inner)
    {
        string text = Encoding.UTF8.GetString(inner);
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        var decoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') decoded.Append(text[i]);
            else if (text[++i] != 'u') decoded.Append(Unescape(text[i]));
            else
            {
                decoded.Append((char)Convert.ToUInt16(text.Substring(i + 1, HexDigits), 16));
                i += HexDigits;
            }
        }

        // Text that was cut in the middle of an emoji ends with half of it, which is no text at all.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(decoded.ToString()));
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };
}
