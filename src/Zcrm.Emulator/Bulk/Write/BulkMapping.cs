namespace Zcrm.Emulator;

/// <summary>Which column of a file goes into which field (reference 10.2).</summary>
/// <param name="ApiName">The field; <c>id</c> is the record's own id.</param>
/// <param name="Index">The column, from 0; null: every row has the default value.</param>
/// <param name="Format">How days and times are written; null: as in the United States.</param>
/// <param name="FindBy">By which field of the other module a lookup's record is found; null: by its id.</param>
/// <param name="Default">The value where the cell is empty; null: none.</param>
/// <param name="ParentColumn">The column of the parents' file that has the same value in the row's parent; null: it leads to no row of that file.</param>
internal sealed record BulkMapping(
    string ApiName, int? Index, string? Format = null, string? FindBy = null, string? Default = null, int? ParentColumn = null);
