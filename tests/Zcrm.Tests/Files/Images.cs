using System.Buffers.Binary;

namespace Zcrm;

/// <summary>The first bytes of images.</summary>
internal static class Images
{
    public static byte[] Png(uint width, uint height) => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0];

    public static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), .. new byte[20]];

    public static byte[] Bitmap(int width, int height) => [.. "BM"u8, .. new byte[12], .. Little(40), .. Little(width), .. Little(height), .. new byte[8]];

    public static byte[] OldBitmap(ushort width, ushort height) => [.. "BM"u8, .. new byte[12], .. Little(12), .. Little(width), .. Little(height), .. new byte[8]];

    /// <param name="width">The width.</param>
    /// <param name="height">The height.</param>
    /// <param name="segments">The lengths of segments before the size.</param>
    /// <param name="padding">How many bytes of padding stand before each.</param>
    public static byte[] Jpeg(ushort width, ushort height, IEnumerable<int>? segments = null, int padding = 0)
    {
        byte[] fill = [.. Enumerable.Repeat((byte)0xFF, padding)];
        IEnumerable<byte> others = (segments ?? []).SelectMany(length => (byte[])[.. fill, 0xFF, 0xE1, .. Big((ushort)(length + 2)), .. new byte[length]]);
        return [0xFF, 0xD8, .. others, .. fill, 0xFF, 0xC2, 0, 11, 8, .. Big(height), .. Big(width), 1, 0];
    }

    private static byte[] Big(uint number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(ushort number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little(ushort number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Little(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
