namespace Zcrm.Bulk;

/// <summary>Lines of a file that are in memory still. As long as none has left it, columns can be added behind the others.</summary>
internal sealed class RowBlock
{
    public const int Size = 256 * 1024;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    private byte[] _bytes;
    private List<int>? _ends = [];

    public RowBlock(ReadOnlySpan<byte> header)
    {
        _bytes = new byte[Math.Max(Size + 4096, header.Length)];
        Write(header);
    }

    public int Length { get; private set; }

    public bool IsFull => Length >= Size;

    public bool CanGrow => _ends is not null;

    public void Write(ReadOnlySpan<byte> line)
    {
        if (line.Length > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + line.Length));
        line.CopyTo(_bytes.AsSpan(Length));
        Length += line.Length;
        _ends?.Add(Length);
    }

    /// <summary>Gives out what it has, and goes on in another array.</summary>
    public ArraySegment<byte> Take(byte[]? other)
    {
        var taken = new ArraySegment<byte>(_bytes, 0, Length);
        (_bytes, Length, _ends) = (other ?? new byte[_bytes.Length], 0, null);
        return taken;
    }

    /// <summary>Puts another header over the lines, and empty cells behind them.</summary>
    public void Grow(ReadOnlySpan<byte> header, int columns)
    {
        byte[] before = _bytes;
        List<int> ends = _ends!;
        (_bytes, Length, _ends) = (new byte[before.Length + header.Length + (columns * ends.Count)], 0, []);
        byte[] cells = [.. Enumerable.Repeat((byte)',', columns), .. LineEnd];
        Write(header);
        for (int i = 1; i < ends.Count; i++)
        {
            ReadOnlySpan<byte> line = before.AsSpan(ends[i - 1]..(ends[i] - LineEnd.Length));
            line.CopyTo(_bytes.AsSpan(Length));
            Length += line.Length;
            Write(cells);
        }
    }
}
