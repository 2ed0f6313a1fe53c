namespace Zcrm.Bulk;

/// <summary>A mark of some cells: FNV-1a over their text without the space around it, the same in every process.</summary>
internal static class RowKey
{
    private const ulong Prime = 1099511628211;

    public const ulong Start = 14695981039346656037;

    public static ulong Add(ulong key, ReadOnlySpan<byte> cell)
    {
        foreach (byte letter in cell.Trim(" \t\r\n"u8)) key = (key ^ letter) * Prime;
        return Add(key, 0xFF);
    }

    public static ulong Add(ulong key, ulong other) => (key ^ other) * Prime;
}
