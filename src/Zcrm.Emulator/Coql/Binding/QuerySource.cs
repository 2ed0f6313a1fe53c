namespace Zcrm.Emulator;

/// <summary>Where columns come from: the records of the query's module, or those that a lookup leads to.</summary>
/// <param name="Json">The SQL expression of the record's JSON; null where a lookup leads nowhere.</param>
/// <param name="Id">That of its id.</param>
/// <param name="Space">Where the records are; null: they are users, or of any module.</param>
internal sealed record QuerySource(string Json, string Id, long? Space)
{
    /// <summary>The lookup that leads to these records; null: they are those of the query's own module.</summary>
    public QueryColumn? Lookup { get; init; }

    /// <summary>Whether these are the records of the query's own module.</summary>
    public bool IsBase => Lookup is null;
}
