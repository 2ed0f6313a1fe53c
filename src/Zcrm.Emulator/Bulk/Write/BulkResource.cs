namespace Zcrm.Emulator;

/// <summary>One file of a bulk write.</summary>
/// <param name="Module">The module's API name.</param>
/// <param name="FileId">The uploaded zip.</param>
/// <param name="FileName">The file in it.</param>
/// <param name="FindBy">The field by which records are found that are there already; null: none is looked for.</param>
/// <param name="IgnoreEmpty">Whether an empty cell leaves the field as it was.</param>
/// <param name="Mappings">Null: the names in the file's first line are the fields' API names.</param>
internal sealed record BulkResource(
    string Module, string FileId, string FileName, string? FindBy, bool IgnoreEmpty, IReadOnlyList<BulkMapping>? Mappings)
{
    /// <summary>The module in whose records the rows go; null: they are records themselves.</summary>
    public string? Parent { get; init; }

    /// <summary>Fields of the records whose rows are in other files of the job.</summary>
    public IReadOnlyList<string> RowsToCome { get; init; } = [];
}
