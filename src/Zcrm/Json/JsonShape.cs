namespace Zcrm;

/// <summary>The names of an object in their order, shared by all objects of an answer that have the same ones.</summary>
internal sealed class JsonShape
{
    private readonly byte[][] _raw;
    private Dictionary<string, int>? _ordinals;

    public JsonShape(IReadOnlyList<(byte[] Raw, string Name)> names)
    {
        _raw = [.. names.Select(name => name.Raw)];
        Names = [.. names.Select(name => name.Name)];
    }

    public string[] Names { get; }

    // Made when a name is first looked up, which many objects never see; two threads may make it twice, to the same effect.
    private Dictionary<string, int> Ordinals => _ordinals ??= Index(Names);

    /// <summary>The place of a name, or -1.</summary>
    public int OrdinalOf(string name) => Ordinals.TryGetValue(name, out int ordinal) ? ordinal : -1;

    /// <summary>Whether the name at this place is hidden by the same name further on.</summary>
    public bool IsHidden(int ordinal) => Ordinals.Count != Names.Length && Ordinals[Names[ordinal]] != ordinal;

    /// <summary>Whether the name at this place is written with exactly these bytes.</summary>
    public bool HasAt(int ordinal, ReadOnlySpan<byte> raw) => ordinal < _raw.Length && raw.SequenceEqual(_raw[ordinal]);

    /// <summary>The first names, to go on with another one where an object differs.</summary>
    public List<(byte[] Raw, string Name)> Take(int count) => [.. _raw.Take(count).Zip(Names)];

    private static Dictionary<string, int> Index(string[] names)
    {
        var ordinals = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);

        // Of a name that stands twice, the last one counts.
        for (int i = 0; i < names.Length; i++) ordinals[names[i]] = i;
        return ordinals;
    }
}
