using System.Buffers.Binary;

namespace Zcrm.Bulk;

/// <summary>A mark of some cells, of their text without the space around it; the same in every process.</summary>
internal static class RowKey
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public const ulong Start = 14695981039346656037;

    public static ulong Add(ulong key, ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> rest = cell.Trim(" \t\r\n"u8);
        ulong length = (ulong)rest.Length;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..]) key = Add(key, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        ulong last = length;
        foreach (byte letter in rest) last = (last << 8) | letter;
        return Add(key, last);
    }

    public static ulong Add(ulong key, ulong other) => ulong.RotateLeft(key ^ other, 23) * Prime;
}
