using System.Buffers;

namespace Zcrm.Bulk;

/// <summary>Lines of a file that are in memory still. As long as none has left it, columns can be added behind the others.</summary>
internal sealed class RowBlock : IDisposable
{
    /// <summary>A block is handed from thread to thread, which costs as much as some hundred rows; so it is not small.</summary>
    public const int Size = 1024 * 1024;

    private const int Margin = 16 * 1024;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    private byte[] _bytes;
    private List<int>? _ends = [];

    public RowBlock(ReadOnlySpan<byte> header)
    {
        _bytes = Rent(Math.Max(Size + Margin, header.Length));
        Write(header);
    }

    public int Length { get; private set; }

    public bool IsFull => Length >= Size;

    public bool CanGrow => _ends is not null;

    public void Write(ReadOnlySpan<byte> line)
    {
        if (line.Length > _bytes.Length - Length) Extend(Length + line.Length);
        line.CopyTo(_bytes.AsSpan(Length));
        Length += line.Length;
        _ends?.Add(Length);
    }

    /// <summary>Gives out what it has, to be returned to the pool, and goes on in another array.</summary>
    public ArraySegment<byte> Take()
    {
        var taken = new ArraySegment<byte>(_bytes, 0, Length);
        (_bytes, Length, _ends) = (Rent(_bytes.Length), 0, null);
        return taken;
    }

    public static void Return(ArraySegment<byte> taken) => ArrayPool<byte>.Shared.Return(taken.Array!);

    /// <summary>Ends it; nothing is in it any more.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length) = ([], 0);
    }

    /// <summary>Puts another header over the lines, and empty cells behind them.</summary>
    public void Grow(ReadOnlySpan<byte> header, int columns)
    {
        byte[] before = _bytes;
        List<int> ends = _ends!;
        (_bytes, Length, _ends) = (Rent(before.Length + header.Length + (columns * ends.Count)), 0, []);
        byte[] cells = [.. Enumerable.Repeat((byte)',', columns), .. LineEnd];
        Write(header);
        for (int i = 1; i < ends.Count; i++)
        {
            ReadOnlySpan<byte> line = before.AsSpan(ends[i - 1]..(ends[i] - LineEnd.Length));
            line.CopyTo(_bytes.AsSpan(Length));
            Length += line.Length;
            Write(cells);
        }

        ArrayPool<byte>.Shared.Return(before);
    }

    private static byte[] Rent(int length) => ArrayPool<byte>.Shared.Rent(length);

    private void Extend(int length)
    {
        byte[] before = _bytes;
        _bytes = Rent(Math.Max(2 * before.Length, length));
        before.AsSpan(0, Length).CopyTo(_bytes);
        ArrayPool<byte>.Shared.Return(before);
    }
}
