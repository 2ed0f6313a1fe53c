namespace Zcrm.Emulator;

/// <summary>How many rows of a file were written, and how (reference 10.3).</summary>
internal sealed class BulkWriteCounts
{
    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Skipped { get; private set; }

    public int Total => Added + Updated + Skipped;

    public void Count(BulkRowOutcome outcome)
    {
        if (outcome.Status == "ADDED") Added++;
        else if (outcome.Status == "UPDATED") Updated++;
        else Skipped++;
    }
}
