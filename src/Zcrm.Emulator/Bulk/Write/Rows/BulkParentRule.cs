namespace Zcrm.Emulator;

/// <summary>
/// How rows lead to their records: by a column that has the same value in both files, or, in a job of rows alone, by the record's id (reference 10.2).
/// </summary>
internal static class BulkParentRule
{
    /// <param name="rows">The rows' module; null: the file has records.</param>
    /// <param name="mappings">The file's mappings.</param>
    /// <param name="isChild">Whether the parents are in the job's first file.</param>
    /// <param name="at">Where the file is named.</param>
    public static void Check(RowModule? rows, IReadOnlyList<BulkMapping> mappings, bool isChild, string at)
    {
        if (mappings.Any(mapping => mapping.ParentColumn is not null && (!isChild || mapping.ApiName != rows?.ParentField)))
            throw BulkKeys.Bad("parent_column_index", at + ".field_mappings");
        if (rows is null) return;
        BulkMapping? link = mappings.FirstOrDefault(mapping => mapping.ApiName == rows.ParentField);
        if (isChild && link is not { ParentColumn: not null, Index: not null }) throw Missing("parent_column_index");
        if (!isChild && link is not { FindBy: "id", Index: not null }) throw Missing("find_by");

        // Of a linking module, only the lookups can be written.
        BulkMapping? other = rows.IsLinking ? mappings.FirstOrDefault(mapping => mapping.ApiName != "id" && !IsLookup(rows, mapping)) : null;
        if (other is not null) throw Refusals.Top("INVALID_FIELD", $"invalid mapping. invalid api_name {other.ApiName}.");
    }

    private static bool IsLookup(RowModule rows, BulkMapping mapping) => rows.Module.Find(mapping.ApiName)?.DataType is "lookup" or "userlookup" or "ownerlookup";

    private static ApiRefusedException Missing(string key) => Refusals.Top("MANDATORY_NOT_FOUND", $"Required key {key} is not available");
}
