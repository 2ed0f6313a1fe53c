using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Zcrm;

/// <summary>A real process of the fleet, and what it said.</summary>
internal sealed class FleetServer : IDisposable
{
    // Beside its own dependencies: what this project takes from ASP.NET Core's framework, a plain program has as files.
    public static readonly string Program = Path.Combine(
        AppContext.BaseDirectory.Replace("Zcrm.Fleet.Tests", "Zcrm.Fleet.Worker", StringComparison.Ordinal), "Zcrm.Fleet.Worker.dll");

    private readonly Process _process;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<string, bool> _minting = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _mayEnd;

    private FleetServer(Process process, FleetSettings settings)
    {
        (_process, Settings) = (process, settings);
        _reading = ReadAsync();
    }

    public FleetSettings Settings { get; }

    /// <summary>Failures and mix-ups, as they were told.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Calls that were longer on their way than a token lives.</summary>
    public int Late { get; private set; }

    /// <summary>How many calls it made; told by those that ended in peace.</summary>
    public long Calls { get; private set; }

    /// <summary>How many tokens it asked for that are not stored yet; one for each connection at most.</summary>
    public int MintsUnderWay => _minting.Count;

    /// <summary>When, by the true clock, it asked for the tokens that it stored, and whose they are.</summary>
    public ConcurrentQueue<(string User, DateTimeOffset Asked)> Stored { get; } = new();

    /// <summary>Why it ended although nobody asked it to; null while it lives.</summary>
    public string? Death { get; private set; }

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
        _mayEnd = true;
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        await _reading;
    }

    /// <summary>Lets it finish its calls.</summary>
    public async Task StopAsync()
    {
        _mayEnd = true;
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
            switch (line.Split(' '))
            {
                case ["READY"]: _ready.TrySetResult(); break;
                case ["MINTING", var mark]: _minting[mark] = true; break;
                case ["STORED", var mark, var user, var asked]: Note(mark, user, DateTimeOffset.Parse(asked, CultureInfo.InvariantCulture)); break;
                case ["LATE", _]: Late++; break;
                case ["CALLS", var calls]: Calls = long.Parse(calls, CultureInfo.InvariantCulture); break;
                default: Complaints.Enqueue(line); break;
            }
        }

        if (!_mayEnd) Death = $"A server ended by itself. {await _process.StandardError.ReadToEndAsync(CancellationToken.None)}";
        _ready.TrySetResult();
    }

    /// <summary>What it stored without a mint under way is no token.</summary>
    private void Note(string mark, string user, DateTimeOffset asked)
    {
        if (_minting.TryRemove(mark, out _)) Stored.Enqueue((user, asked - TimeSpan.FromMinutes(Settings.SkewMinutes)));
    }
}
