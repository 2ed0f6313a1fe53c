namespace Zcrm;

// What code that goes through very many records needs, without a list of names or a lookup for each of their fields.
public partial class CrmObject
{
    /// <summary>The names with which it was read, one object for all that were read with the same ones.</summary>
    internal JsonShape ReadShape => _shape;

    /// <summary>What was set since, each value as JSON, in the order of setting; null when nothing was.</summary>
    internal Dictionary<string, byte[]>? SetValues => _changes;

    /// <summary>The names of the fields within whose objects or rows something was set.</summary>
    internal IEnumerable<string> ChangedInside => _views is null ? [] : ChangedViews().Select(view => view.Name);

    /// <summary>The JSON with which a field was read, by its place among the names.</summary>
    internal ReadOnlySpan<byte> ReadValue(int ordinal) => RawAt(ordinal);
}
