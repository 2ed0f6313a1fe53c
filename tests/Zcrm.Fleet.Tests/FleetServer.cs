using System.Collections.Concurrent;
using System.Diagnostics;

namespace Zcrm;

/// <summary>A real process of the fleet, and what it said.</summary>
internal sealed class FleetServer : IDisposable
{
    // Beside its own dependencies: what this project takes from ASP.NET Core's framework, a plain program has as files.
    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory.Replace("Zcrm.Fleet.Tests", "Zcrm.Fleet.Worker", StringComparison.Ordinal), "Zcrm.Fleet.Worker.dll");

    private readonly Process _process;
    private readonly Task _reading;
    private int _mints;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FleetServer(Process process, FleetSettings settings)
    {
        (_process, Settings) = (process, settings);
        _reading = ReadAsync();
    }

    public FleetSettings Settings { get; }

    /// <summary>Failures and mix-ups, as they were told.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>How many calls it made; told by those that ended in peace.</summary>
    public long Calls { get; private set; }

    /// <summary>How many tokens it asked for that are not stored yet; one for each connection at most.</summary>
    public int MintsUnderWay => Volatile.Read(ref _mints);

    /// <summary>It has begun to call.</summary>
    public Task Ready => _ready.Task;

    public static FleetServer Start(FleetSettings settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new FleetServer(Process.Start(start)!, settings);
        server._process.StandardInput.WriteLine(settings.ToJson());
        server._process.StandardInput.Flush();
        return server;
    }

    /// <summary>SIGKILL: it ends in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        await _reading;
    }

    /// <summary>Lets it finish its calls.</summary>
    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        await _reading;
        if (_process.ExitCode != 0) Complaints.Enqueue($"EXIT {_process.ExitCode}: {await _process.StandardError.ReadToEndAsync(CancellationToken.None)}");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (line == "READY") _ready.TrySetResult();
            else if (line == "MINTING") Interlocked.Increment(ref _mints);
            else if (line == "STORED") Interlocked.Decrement(ref _mints);
            else if (line.StartsWith("CALLS ", StringComparison.Ordinal)) Calls = long.Parse(line.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture);
            else Complaints.Enqueue(line);
        }

        _ready.TrySetResult();
    }
}
