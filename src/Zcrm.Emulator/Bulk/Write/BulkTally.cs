namespace Zcrm.Emulator;

/// <summary>What a bulk write job has counted, file by file (reference 10.3).</summary>
/// <param name="Files">The counts, in the order of the files.</param>
/// <param name="Failed">The place of the file because of which the job failed; null: it did not.</param>
internal sealed record BulkTally(IReadOnlyList<BulkWriteCounts> Files, int? Failed = null);
