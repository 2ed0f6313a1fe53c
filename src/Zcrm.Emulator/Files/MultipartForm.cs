using System.Text;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Takes multipart forms apart (RFC 7578). Parts stay where they are in the body.</summary>
internal static partial class MultipartForm
{
    /// <returns>The parts; null when the body is no whole form.</returns>
    public static List<FormPart>? Read(string? contentType, ReadOnlyMemory<byte> body)
    {
        if (contentType is null || !contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        string boundary = Boundary().Match(contentType).Groups["value"].Value;
        if (boundary.Length == 0) return null;
        byte[] first = Encoding.ASCII.GetBytes("--" + boundary);
        byte[] mark = Encoding.ASCII.GetBytes("\r\n--" + boundary);
        if (!body.Span.StartsWith(first)) return null;

        var parts = new List<FormPart>();
        int at = first.Length;
        while (!body.Span[at..].StartsWith("--"u8))
        {
            if (!body.Span[at..].StartsWith("\r\n"u8)) return null;
            at += 2;
            int head = body.Span[at..].IndexOf("\r\n\r\n"u8);
            int length = head < 0 ? -1 : body.Span[(at + head + 4)..].IndexOf(mark);
            if (length < 0) return null;
            parts.Add(Part(Encoding.UTF8.GetString(body.Span.Slice(at, head)), body.Slice(at + head + 4, length)));
            at += head + 4 + length + mark.Length;
        }

        return parts;
    }

    private static FormPart Part(string head, ReadOnlyMemory<byte> content)
    {
        Match name = Name().Match(head);
        Match file = File().Match(head);
        Match type = Type().Match(head);
        return new FormPart(
            name.Groups["value"].Value,
            file.Success ? file.Groups["value"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : null,
            type.Success ? type.Groups["value"].Value.Trim() : null,
            content);
    }

    [GeneratedRegex("""boundary=("(?<value>[^"]+)"|(?<value>[^;\s]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("""[;\s]name="?(?<value>[^";\r]*)"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"[;\s]filename=(?:""(?<value>(?:[^""\\]|\\.)*)""|(?<value>[^;\s]+))", RegexOptions.IgnoreCase)]
    private static partial Regex File();

    [GeneratedRegex("""^Content-Type:\s*(?<value>[^\r\n]+)""", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Type();
}
