namespace Zcrm.Emulator;

/// <summary>How an emulator starts.</summary>
public sealed class ZcrmEmulatorOptions
{
    /// <summary>Whether the modules start with sample records.</summary>
    /// <value>True.</value>
    public bool Seed { get; set; } = true;

    /// <summary>The file that keeps everything between runs.</summary>
    /// <value>Null: in memory, gone with the emulator.</value>
    public string? StoragePath { get; set; }

    /// <summary>Whether the emulator listens on free loopback ports, one a data centre, besides answering in-process.</summary>
    /// <value>False.</value>
    public bool Listen { get; set; }

    /// <summary>The port of the first data centre when <see cref="Listen"/> is on; the others take the following ones.</summary>
    /// <value>0: free ports.</value>
    public int Port { get; set; }

    /// <summary>The data centres that are there. Each has an organization and a user of its own.</summary>
    /// <value>The United States.</value>
    public IReadOnlyList<DataCenter> DataCenters { get; set; } = [DataCenter.US];

    /// <summary>The clock behind <c>ZcrmEmulator.Clock</c>.</summary>
    /// <value>Null: the system's, which can be moved forward by <c>Clock.Advance</c>.</value>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>The rules' switches.</summary>
    public EmulatorRules Rules { get; set; } = new();
}
