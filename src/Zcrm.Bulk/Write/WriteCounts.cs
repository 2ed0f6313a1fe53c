namespace Zcrm.Bulk;

/// <summary>Counts rows and jobs, and tells it.</summary>
internal sealed class WriteCounts(IProgress<BulkWriteProgress>? progress)
{
    private readonly Lock _gate = new();
    private BulkWriteProgress _counts = new(0, 0, 0, 0, 0, 0);

    public void Read(BulkPart part) => Change(counts => counts with { Read = counts.Read + part.Rows });

    public void Started() => Change(counts => counts with { JobsStarted = counts.JobsStarted + 1 });

    public void Ended(PartResult result)
    {
        if (progress is null) return;
        BulkRowResult[] rows = [.. result.Rows()];
        Change(counts => counts with
        {
            Done = counts.Done + rows.Length,
            Succeeded = counts.Succeeded + rows.Count(row => row.Succeeded),
            Unknown = counts.Unknown + rows.Count(row => row.Outcome == BulkOutcome.Unknown),
            JobsDone = counts.JobsDone + (result.JobId.IsEmpty ? 0 : 1),
        });
    }

    private void Change(Func<BulkWriteProgress, BulkWriteProgress> change)
    {
        if (progress is null) return;
        lock (_gate)
        {
            _counts = change(_counts);
            progress.Report(_counts);
        }
    }
}
