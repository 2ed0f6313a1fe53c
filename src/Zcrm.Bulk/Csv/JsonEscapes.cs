namespace Zcrm.Bulk;

/// <summary>Takes the marks out of JSON text without making text of it, but for those of characters by their number.</summary>
internal static class JsonEscapes
{
    /// <summary>Whether marks are of the short kinds alone.</summary>
    public static bool AreShort(ReadOnlySpan<byte> inner) => inner.IndexOf("\\u"u8) < 0;

    /// <summary>Writes the text without its marks, all of which are short.</summary>
    /// <returns>How many bytes it has.</returns>
    public static int Decode(ReadOnlySpan<byte> inner, Span<byte> target)
    {
        int written = 0;
        for (int mark = inner.IndexOf((byte)'\\'); mark >= 0; mark = inner.IndexOf((byte)'\\'))
        {
            inner[..mark].CopyTo(target[written..]);
            target[written + mark] = Meant(inner[mark + 1]);
            written += mark + 1;
            inner = inner[(mark + 2)..];
        }

        inner.CopyTo(target[written..]);
        return written + inner.Length;
    }

    private static byte Meant(byte letter) => letter switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => letter,
    };
}
