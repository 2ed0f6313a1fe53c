namespace Zcrm.Emulator;

/// <summary>A bulk write as it is kept with its job.</summary>
/// <param name="Operation">insert, update or upsert.</param>
/// <param name="Encoding">The name of the files' encoding; null: UTF-8, or what a file's first bytes say.</param>
/// <param name="Resources">The files, that of the parents first.</param>
internal sealed record BulkWriteRequest(string Operation, string? Encoding, IReadOnlyList<BulkResource> Resources);
