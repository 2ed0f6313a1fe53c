namespace Zcrm.Emulator;

/// <summary>Where columns come from: the records of the query's module, or those that a lookup leads to.</summary>
/// <param name="Json">The SQL expression of the record's JSON; null where a lookup leads nowhere.</param>
/// <param name="Id">That of its id.</param>
/// <param name="IsBase">Whether these are the records of the query's own module.</param>
internal sealed record QuerySource(string Json, string Id, bool IsBase);
