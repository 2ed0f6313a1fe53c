namespace Zcrm;

/// <summary>A head, and the same block again and again.</summary>
internal sealed class RepeatedStream : Stream
{
    private readonly byte[] _block;
    private byte[] _current;
    private int _at;
    private int _left;
    private long _position;

    public RepeatedStream(byte[] head, byte[] block, int times)
    {
        (_current, _block, _left) = (head, block, times);
        Length = head.Length + ((long)block.Length * times);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _current.Length && _left-- > 0) (_current, _at) = (_block, 0);
        int count = Math.Min(buffer.Length, _current.Length - _at);
        _current.AsSpan(_at, count).CopyTo(buffer);
        (_at, _position) = (_at + count, _position + count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
