using System.Buffers.Binary;

namespace Zcrm.Emulator;

/// <summary>What the first bytes of an image tell: its type and how many pixels it has.</summary>
internal sealed record ImageFacts(string ContentType, long Width, long Height)
{
    public long Pixels => Width * Height;

    /// <returns>Null for what is no PNG, JPEG, GIF or BMP.</returns>
    public static ImageFacts? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return Png(bytes);
        if (bytes.StartsWith("GIF8"u8) && bytes.Length >= 10)
            return new ImageFacts("image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        if (bytes.StartsWith("BM"u8) && bytes.Length >= 26)
        {
            int height = BinaryPrimitives.ReadInt32LittleEndian(bytes[22..]);
            return new ImageFacts("image/bmp", BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs((long)height));
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(bytes) : null;
    }

    private static ImageFacts? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new ImageFacts("image/png", BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    /// <summary>The size stands in the frame header, behind any number of other segments.</summary>
    private static ImageFacts? Jpeg(ReadOnlySpan<byte> bytes)
    {
        int at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            byte marker = bytes[at + 1];
            bool isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame)
                return new ImageFacts("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
