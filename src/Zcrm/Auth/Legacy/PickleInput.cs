using System.Buffers.Binary;
using System.Text;

namespace Zcrm;

/// <summary>The bytes of a pickle file, read forward and never beyond their end.</summary>
internal sealed class PickleInput(ReadOnlyMemory<byte> bytes, string path)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= bytes.Length;

    public byte Byte() => Take(1)[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>A length or memo number of four bytes.</summary>
    public int Length32() => Length(BinaryPrimitives.ReadUInt32LittleEndian(Take(4)));

    /// <summary>A length of eight bytes.</summary>
    public int Length64() => Length(BinaryPrimitives.ReadUInt64LittleEndian(Take(8)));

    public double Double() => BinaryPrimitives.ReadDoubleBigEndian(Take(8));

    /// <summary>A whole number of so many bytes, the lowest first.</summary>
    public long Integer(int length)
    {
        if (length > sizeof(long)) throw Bad("a number that is too large");
        ReadOnlySpan<byte> digits = Take(length);
        long value = length > 0 && (digits[^1] & 0x80) != 0 ? -1 : 0;
        for (int i = length - 1; i >= 0; i--) value = (value << 8) | digits[i];
        return value;
    }

    public string Text(int length)
    {
        ReadOnlySpan<byte> text = Take(length);
        try
        {
            return StrictUtf8.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            throw Bad("text that is no UTF-8");
        }
    }

    /// <summary>Text up to the end of its line.</summary>
    public string Line()
    {
        int length = bytes.Span[Position..].IndexOf((byte)'\n');
        if (length < 0) throw Bad("a line without an end");
        string line = Text(length);
        Position++;
        return line;
    }

    public ZcrmTokenStoreException Bad(string what) => LegacyErrors.BadPickle(path, Position, what);

    private int Length(ulong length) => length <= (ulong)(bytes.Length - Position) ? (int)length : throw Bad("a length beyond the file's end");

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > bytes.Length - Position) throw Bad("the end of the file");
        ReadOnlySpan<byte> taken = bytes.Span.Slice(Position, length);
        Position += length;
        return taken;
    }
}
