namespace Zcrm;

/// <summary>Adds up outcomes and tells the caller; the figures only ever grow, although calls end in any order.</summary>
internal sealed class WriteReport(IProgress<WriteProgress>? progress, long? total)
{
    private readonly Lock _gate = new();
    private WriteProgress _sum = new(0, 0, 0, total);

    public void Add(IReadOnlyCollection<PendingWrite> done)
    {
        if (progress is null) return;
        lock (_gate)
        {
            _sum = _sum with
            {
                Done = _sum.Done + done.Count,
                Succeeded = _sum.Succeeded + done.Count(write => write.Result!.Succeeded),
                Unknown = _sum.Unknown + done.Count(write => write.Result!.Outcome == WriteOutcome.Unknown),
            };
            progress.Report(_sum);
        }
    }
}
