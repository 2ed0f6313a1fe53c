using System.Buffers.Binary;

namespace Zcrm;

/// <summary>Finds the frame header of a JPEG, which has the size, behind any number of other segments.</summary>
internal static class JpegHead
{
    private const byte Mark = 0xFF;

    /// <returns>Null when the bytes end before it, or it leaves the height for later.</returns>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        int at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == Mark)
        {
            byte kind = bytes[at + 1];
            if (kind == Mark)
            {
                // Any number of these may stand before a segment.
                at++;
                continue;
            }

            if (IsFrame(kind)) return Frame(bytes[(at + 5)..]);
            if (IsPicture(kind)) return null;
            at += 2 + (HasNoLength(kind) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
        }

        return null;
    }

    private static ImageSize? Frame(ReadOnlySpan<byte> bytes)
    {
        (ushort height, ushort width) = (BinaryPrimitives.ReadUInt16BigEndian(bytes), BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]));
        return height == 0 ? null : new ImageSize(width, height);
    }

    /// <summary>The tables of codes and of arithmetic conditions have numbers among those of the frames.</summary>
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsPicture(byte kind) => kind is 0xDA or 0xD9;

    private static bool HasNoLength(byte kind) => kind is 0x01 or (>= 0xD0 and <= 0xD8);
}
