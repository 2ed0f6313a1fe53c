namespace Zcrm.Emulator;

/// <summary>Where a page begins: behind a record, or before it when reading back.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="RowsBefore">How many records were passed before the page.</param>
/// <param name="Key">The value of the record that the list is ordered by.</param>
/// <param name="Id">The record's id.</param>
/// <param name="Backward">Whether the page ends before that record.</param>
/// <param name="Expiry">The second since 1970 at which the token stops working.</param>
/// <param name="Binding">What the token is bound to: the user and all other parameters.</param>
internal sealed record PageToken(int Page, int RowsBefore, long Key, long Id, bool Backward, long Expiry, string Binding);
