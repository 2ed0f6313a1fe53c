namespace Zcrm.Emulator;

/// <summary>What became of a row.</summary>
/// <param name="Status">ADDED, UPDATED or SKIPPED.</param>
/// <param name="RecordId">The record's id; empty when none was written.</param>
/// <param name="Errors">Why it was skipped.</param>
internal readonly record struct BulkRowOutcome(string Status, string RecordId, string Errors)
{
    public static BulkRowOutcome Skipped(string errors) => new("SKIPPED", "", errors);
}
