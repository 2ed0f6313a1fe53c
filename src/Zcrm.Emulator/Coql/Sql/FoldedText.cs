using System.Text;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Texts in upper case, as UTF-8: two that differ in case only are the same, and they sort alike (reference 8.2).</summary>
internal static class FoldedText
{
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text.ToUpperInvariant());

    public static byte[] Of(byte[] text)
    {
        if (!Ascii.IsValid(text)) return Of(Encoding.UTF8.GetString(text));
        var folded = new byte[text.Length];
        Ascii.ToUpper(text, folded, out _);
        return folded;
    }

    /// <summary>The choices of a multi-select picklist, joined as a query names them (reference 8.1).</summary>
    public static byte[] OfChoices(string jsonArray) =>
        Of(string.Join(';', JsonSerializer.Deserialize<string[]>(jsonArray) ?? []));

    /// <summary>Whether a folded text fits a folded pattern, in which each <c>%</c> stands for any text.</summary>
    public static bool Fits(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pattern)
    {
        int first = pattern.IndexOf((byte)'%');
        if (first < 0) return text.SequenceEqual(pattern);
        if (!text.StartsWith(pattern[..first])) return false;
        text = text[first..];
        pattern = pattern[(first + 1)..];
        while (pattern.IndexOf((byte)'%') is >= 0 and int next)
        {
            int at = text.IndexOf(pattern[..next]);
            if (at < 0) return false;
            text = text[(at + next)..];
            pattern = pattern[(next + 1)..];
        }

        return text.EndsWith(pattern);
    }
}
