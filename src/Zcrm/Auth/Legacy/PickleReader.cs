namespace Zcrm;

/// <summary>
/// Reads one pickled object of plain attributes, in the protocols 2 to 5. It knows the few opcodes that such an object has and refuses all others; classes are
/// names to it, and nothing is ever called.
/// </summary>
internal sealed class PickleReader(PickleInput input)
{
    private const int NewestProtocol = 5;
    private static readonly object Mark = new();
    private static readonly object EmptyTuple = new();
    private readonly Stack<object?> _stack = new();
    private readonly Dictionary<int, object?> _memo = [];

    /// <exception cref="ZcrmTokenStoreException">It is another kind of pickle, or damaged.</exception>
    public object? Read()
    {
        while (true)
        {
            byte opcode = input.Byte();
            if (opcode == (byte)'.') return _stack.Count == 1 ? Pop() : throw input.Bad("an end in the middle");
            if (!TryFrame(opcode) && !TryMemo(opcode) && !TryValue(opcode) && !TryObject(opcode)) throw input.Bad($"opcode 0x{opcode:x2}, which no token file has");
        }
    }

    private bool TryFrame(byte opcode)
    {
        switch (opcode)
        {
            case 0x80:
                return input.Byte() is >= 2 and <= NewestProtocol ? true : throw input.Bad("a protocol that is not known");
            case 0x95:
                input.Length64();
                return true;
            default:
                return false;
        }
    }

    private bool TryMemo(byte opcode)
    {
        switch (opcode)
        {
            case 0x94:
                _memo[_memo.Count] = Peek();
                return true;
            case (byte)'q':
                _memo[input.Byte()] = Peek();
                return true;
            case (byte)'r':
                _memo[input.Length32()] = Peek();
                return true;
            case (byte)'h':
                return Push(Recall(input.Byte()));
            case (byte)'j':
                return Push(Recall(input.Length32()));
            default:
                return false;
        }
    }

    private bool TryValue(byte opcode) => opcode switch
    {
        (byte)'N' => Push(null),
        (byte)'K' => Push((long)input.Byte()),
        (byte)'M' => Push((long)input.UInt16()),
        (byte)'J' => Push((long)input.Int32()),
        (byte)'G' => Push(input.Double()),
        0x8a => Push(input.Integer(input.Byte())),
        0x8c or (byte)'U' => Push(input.Text(input.Byte())),
        (byte)'X' or (byte)'T' => Push(input.Text(input.Length32())),
        0x8d => Push(input.Text(input.Length64())),
        (byte)'(' => Push(Mark),
        (byte)')' => Push(EmptyTuple),
        (byte)'}' => Push(new Dictionary<string, object?>()),
        _ => false,
    };

    private bool TryObject(byte opcode)
    {
        switch (opcode)
        {
            case (byte)'c':
                input.Line();
                return Push(new PickledObject(input.Line()));
            case 0x93:
                string name = Pop<string>();
                Pop<string>();
                return Push(new PickledObject(name));
            case 0x81:
                if (Pop() != EmptyTuple) throw input.Bad("an object that is made with arguments");
                return _stack.Count > 0 && Peek() is PickledObject ? true : throw input.Bad("an object without a class");
            case (byte)'o':
                PickledObject old = Pop<PickledObject>();
                if (Pop() != Mark) throw input.Bad("an object that is made with arguments");
                return Push(old);
            case (byte)'s':
                object? value = Pop();
                Set(Pop<string>(), value);
                return true;
            case (byte)'u':
                SetAll();
                return true;
            case (byte)'b':
                var state = Pop<Dictionary<string, object?>>();
                if (Peek() is not PickledObject target) throw input.Bad("attributes without an object");
                target.State = state;
                return true;
            default:
                return false;
        }
    }

    private void SetAll()
    {
        var pairs = new Stack<object?>();
        for (object? item = Pop(); item != Mark; item = Pop()) pairs.Push(item);
        while (pairs.Count >= 2)
        {
            string name = pairs.Pop() as string ?? throw input.Bad("an attribute without a name");
            Set(name, pairs.Pop());
        }
    }

    private void Set(string name, object? value)
    {
        if (Peek() is not Dictionary<string, object?> target) throw input.Bad("attributes outside of an object");
        target[name] = value;
    }

    private bool Push(object? value)
    {
        _stack.Push(value);
        return true;
    }

    private object? Peek() => _stack.TryPeek(out object? value) ? value : throw input.Bad("too few values");

    private object? Pop() => _stack.TryPop(out object? value) ? value : throw input.Bad("too few values");

    private T Pop<T>() where T : class => Pop() as T ?? throw input.Bad("a value of another kind");

    private object? Recall(int number) => _memo.TryGetValue(number, out object? value) ? value : throw input.Bad("a reference to nothing");
}
