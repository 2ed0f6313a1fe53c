namespace Zcrm.Emulator;

public sealed partial class EmulatorFaults
{
    private readonly Queue<BulkFault> _bulk = new();

    /// <summary>The bulk jobs, reads or writes, that are started next.</summary>
    /// <param name="count">How many; 1 or more.</param>
    public BulkFaultChoice NextBulkJobs(int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new BulkFaultChoice(fault =>
        {
            lock (_lock)
            {
                for (int added = 0; added < count; added++) _bulk.Enqueue(fault);
            }
        });
    }

    internal BulkFault? TakeBulk()
    {
        lock (_lock) return _bulk.TryDequeue(out BulkFault? fault) ? fault : null;
    }
}
