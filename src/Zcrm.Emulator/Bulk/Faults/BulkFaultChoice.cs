namespace Zcrm.Emulator;

/// <summary>What goes wrong with the bulk jobs that were chosen with <see cref="EmulatorFaults.NextBulkJobs"/>.</summary>
public sealed class BulkFaultChoice
{
    private readonly Action<BulkFault> _add;

    internal BulkFaultChoice(Action<BulkFault> add) => _add = add;

    /// <summary>The job fails and does nothing.</summary>
    /// <param name="code">The code that its status tells.</param>
    public void Fail(string code = "INTERNAL_SERVER_ERROR")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _add(new BulkFault(code));
    }

    /// <summary>The job does its work, but its zip ends in the middle.</summary>
    public void BreakFile() => _add(new BulkFault { BreaksFile = true });

    /// <summary>The job never ends: its state remains "in progress".</summary>
    public void NeverEnd() => _add(new BulkFault { NeverEnds = true });
}
