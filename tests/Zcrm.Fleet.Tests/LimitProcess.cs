using System.Diagnostics;
using System.Globalization;

namespace Zcrm;

/// <summary>A real process that takes all that a shared limiter gives it.</summary>
internal sealed class LimitProcess : IDisposable
{
    private readonly Process _process;

    private LimitProcess(Process process) => _process = process;

    /// <summary>Starts it; done when it waits for its sign.</summary>
    /// <param name="store">The server.</param>
    /// <param name="what">What it takes: <c>places</c> or <c>credits</c>.</param>
    /// <param name="priority">How much it matters.</param>
    /// <param name="duration">When a place of it is free again after it was killed.</param>
    public static async Task<LimitProcess> StartAsync(string store, string what, CallPriority priority, TimeSpan duration)
    {
        var start = new ProcessStartInfo("dotnet", [FleetServer.Program, "limits", store, what, $"{priority}", $"{duration:c}"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = new LimitProcess(Process.Start(start)!);
        (await process._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("READY");
        return process;
    }

    /// <summary>Lets it take what there is.</summary>
    /// <returns>How much it got.</returns>
    public async Task<int> TakeAsync()
    {
        await _process.StandardInput.WriteLineAsync("go");
        await _process.StandardInput.FlushAsync();
        return int.Parse((await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!, CultureInfo.InvariantCulture);
    }

    /// <summary>SIGKILL: it gives nothing back.</summary>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
