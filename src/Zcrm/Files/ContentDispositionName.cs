using System.Globalization;
using System.Text;

namespace Zcrm;

/// <summary>Reads the file name of a <c>Content-Disposition</c> header (RFC 6266), tolerant of what servers send instead.</summary>
internal static class ContentDispositionName
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The name as it was sent, <c>filename*</c> before <c>filename</c>; null when there is none.</returns>
    public static string? Read(string? header)
    {
        if (header is null) return null;
        string? plain = null;
        string? extended = null;
        foreach ((string name, string value) in Parameters(header))
        {
            if (name.Equals("filename*", StringComparison.OrdinalIgnoreCase)) extended ??= Extended(value);
            else if (name.Equals("filename", StringComparison.OrdinalIgnoreCase)) plain ??= Utf8OfLatin1(value);
        }

        return extended ?? plain;
    }

    private static IEnumerable<(string Name, string Value)> Parameters(string header)
    {
        int at = header.IndexOf(';', StringComparison.Ordinal);
        while (at >= 0 && at < header.Length)
        {
            int equals = header.IndexOf('=', at);
            if (equals < 0) yield break;
            string name = header[(at + 1)..equals].Trim(' ', ';', '\t');
            (string value, at) = Value(header, equals + 1);
            yield return (name, value);
        }
    }

    /// <summary>The value at a place, and the place of the semicolon behind it, or the end.</summary>
    private static (string Value, int End) Value(string header, int at)
    {
        while (at < header.Length && header[at] is ' ' or '\t') at++;
        if (at >= header.Length || header[at] != '"')
        {
            int end = header.IndexOf(';', at);
            if (end < 0) end = header.Length;
            return (header[at..end].Trim(), end);
        }

        var text = new StringBuilder();
        for (at++; at < header.Length && header[at] != '"'; at++)
        {
            // A backslash stands before quotes and backslashes only; some servers send Windows paths as they are.
            if (header[at] == '\\' && at + 1 < header.Length && header[at + 1] is '"' or '\\') at++;
            text.Append(header[at]);
        }

        int semicolon = header.IndexOf(';', Math.Min(at, header.Length));
        return (text.ToString(), semicolon < 0 ? header.Length : semicolon);
    }

    /// <summary>RFC 8187: charset, language, percent-encoded bytes.</summary>
    private static string? Extended(string value)
    {
        string[] parts = value.Split('\'', 3);
        if (parts.Length != 3) return null;
        bool isUtf8 = parts[0].Equals("UTF-8", StringComparison.OrdinalIgnoreCase);
        if (!isUtf8 && !parts[0].Equals("ISO-8859-1", StringComparison.OrdinalIgnoreCase)) return null;
        byte[] bytes = Bytes(parts[2]);
        return isUtf8 ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    private static byte[] Bytes(string encoded)
    {
        var bytes = new List<byte>(encoded.Length);
        for (int i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && i + 2 < encoded.Length
                && byte.TryParse(encoded.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(encoded, i, 1));
            }
        }

        return [.. bytes];
    }

    /// <summary>.NET reads headers as Latin-1, and servers write names as UTF-8 all the same.</summary>
    private static string Utf8OfLatin1(string value)
    {
        if (value.All(char.IsAscii) || value.Any(letter => letter > 255)) return value;
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(value));
        }
        catch (ArgumentException)
        {
            return value;
        }
    }
}
