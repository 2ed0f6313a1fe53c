namespace Zcrm;

// What code that goes through very many records needs to know of their names without a list of them for each.
public partial class CrmObject
{
    /// <summary>The names with which it was read, one object for all that were read with the same ones.</summary>
    internal JsonShape ReadShape => _shape;

    /// <summary>What was set since, each value as JSON; null when nothing was.</summary>
    internal IReadOnlyDictionary<string, byte[]>? SetValues => _changes;
}
