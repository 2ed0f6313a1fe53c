namespace Zcrm.Emulator;

/// <summary>A bulk write as it is kept with its job.</summary>
/// <param name="Operation">insert, update or upsert.</param>
/// <param name="Encoding">The name of the file's encoding; null: UTF-8, or what the file's first bytes say.</param>
/// <param name="Module">The module's API name.</param>
/// <param name="FileId">The uploaded zip.</param>
/// <param name="FileName">The file in it.</param>
/// <param name="FindBy">The field by which records are found that are there already; null: none is looked for.</param>
/// <param name="IgnoreEmpty">Whether an empty cell leaves the field as it was.</param>
/// <param name="Mappings">Null: the names in the file's first line are the fields' API names.</param>
internal sealed record BulkWriteRequest(
    string Operation,
    string? Encoding,
    string Module,
    string FileId,
    string FileName,
    string? FindBy,
    bool IgnoreEmpty,
    IReadOnlyList<BulkMapping>? Mappings);
