using System.Buffers.Binary;

namespace Zcrm;

/// <summary>The width and height of an image, as its first bytes tell them.</summary>
internal readonly record struct ImageSize(long Width, long Height)
{
    private const int LongestHead = 256 * 1024;
    private const int ShortestHead = 4 * 1024;

    public long Pixels => Width * Height;

    /// <summary>Looks into an image that is to be sent; a JPEG may have much before its size, and up to 256 KB are read for it.</summary>
    /// <returns>Null for what is no PNG, JPEG, GIF or BMP, or does not tell.</returns>
    public static async Task<ImageSize?> OfAsync(FileUpload file, CancellationToken cancellationToken)
    {
        for (int count = ShortestHead; ; count *= 4)
        {
            ReadOnlyMemory<byte> head = await file.ReadHeadAsync(count, cancellationToken).ConfigureAwait(false);
            if (Read(head.Span) is { } size) return size;
            if (head.Length < count || count >= LongestHead) return null;
        }
    }

    /// <returns>Null for what is no PNG, JPEG, GIF or BMP, or when the bytes end before the size.</returns>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return JpegHead.Read(head);
        if (head.Length < 26) return null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return new ImageSize(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..]));
        if (head.StartsWith("GIF8"u8)) return new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]));
        return head.StartsWith("BM"u8) ? Bitmap(head) : null;
    }

    /// <summary>The oldest form has two bytes each; in the others a negative height says that rows go from top to bottom.</summary>
    private static ImageSize Bitmap(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadUInt32LittleEndian(head[14..]) == 12
        ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(head[18..]), BinaryPrimitives.ReadUInt16LittleEndian(head[20..]))
        : new ImageSize(BinaryPrimitives.ReadInt32LittleEndian(head[18..]), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(head[22..])));
}
