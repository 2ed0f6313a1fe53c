using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Zcrm;

/// <summary>A JSON object of Zoho's, read where it lies: values are converted when they are asked for, and unknown ones survive.</summary>
/// <remarks>
/// A field can be absent (<see cref="Has"/> is false), null (<see cref="IsNull"/>) or hold a value; the three are never confused.
/// Any number of threads may read at once while none writes. The object keeps the answer from which it came in memory.
/// </remarks>
public partial class CrmObject
{
    private static readonly JsonSource NoSource = new(default, null);
    private static readonly JsonShape NoShape = new([]);

    private JsonSource _source = NoSource;
    private JsonShape _shape = NoShape;
    private int[] _slots = [];

    // What was set since, each value as JSON; null until something is set.
    private Dictionary<string, byte[]>? _changes;

    // The nested objects and lists that were handed out, so that changes in them are noticed here.
    private NestedView? _views;

    /// <summary>The facts of the answer that brought the object: status, headers, limits.</summary>
    /// <value>Null when it did not come from Zoho.</value>
    public CrmResponse? Response => _source.Response;

    /// <summary>The names of all fields that are there, also those that are null.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            IEnumerable<string> original = _shape.Names.Where((_, ordinal) => !_shape.IsHidden(ordinal));
            return [.. _changes is null ? original : original.Union(_changes.Keys)];
        }
    }

    /// <summary>Whether a field is there, null or not.</summary>
    /// <param name="name">The field's API name.</param>
    public bool Has(string name) => TryGetRaw(name, out _);

    /// <summary>Whether a field is there and null.</summary>
    /// <param name="name">The field's API name.</param>
    public bool IsNull(string name) => TryGetRaw(name, out ReadOnlySpan<byte> raw) && raw[0] == (byte)'n';

    /// <summary>Reads an object from JSON text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">The text is not one.</exception>
    public static CrmObject Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) => Parse<CrmObject>(json);

    /// <summary>Reads an object with properties of its own from JSON text, for example a <see cref="CrmRecord"/> that a workflow sent to you.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">The text is not one.</exception>
    public static T Parse<T>([StringSyntax(StringSyntaxAttribute.Json)] string json) where T : CrmObject, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonAnswer.Parse(System.Text.Encoding.UTF8.GetBytes(json), response: null).RootAs<T>();
    }

    /// <summary>Returns the id, where there is one, and the names of the fields; their values are private and never shown.</summary>
    public override string ToString() => $"{GetType().Name} {(TryGet("id", out CrmId id) ? $"{id} " : "")}{{{string.Join(", ", Names)}}}";

    internal void Attach(JsonSource source, IndexedObject place) => (_source, _shape, _slots) = (source, place.Shape, place.Slots);

    /// <summary>The JSON of a value as it stands now.</summary>
    internal bool TryGetRaw(string name, out ReadOnlySpan<byte> raw)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_changes is not null && _changes.TryGetValue(name, out byte[]? changed))
        {
            raw = changed;
            return true;
        }

        int ordinal = _shape.OrdinalOf(name);
        raw = ordinal < 0 ? default : RawAt(ordinal);
        return ordinal >= 0;
    }

    private ReadOnlySpan<byte> RawAt(int ordinal) => _source.Slice(_slots[2 * ordinal], _slots[(2 * ordinal) + 1]);
}
