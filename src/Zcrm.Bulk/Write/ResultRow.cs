namespace Zcrm.Bulk;

/// <summary>A row of a job's result: the mark of the columns that it shows, and how it ended.</summary>
internal readonly record struct ResultRow(ulong Key, RowEnd End);
