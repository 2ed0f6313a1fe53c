using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Zcrm;

/// <summary>A real process that uses a token store; see tests/Zcrm.TokenStoreWorker.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static WorkerProcess Start(string command, string directory, string user, int count = 0, string? key = null)
    {
        string host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        string program = Path.Combine(AppContext.BaseDirectory, "Zcrm.TokenStoreWorker.dll");
        var start = new ProcessStartInfo(host, [program, command, directory, user, count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ZCRM_TOKEN_KEY");
        if (key is not null) start.Environment["ZCRM_TOKEN_KEY"] = key;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Runs a process to its end, which must be a good one, and gives what it printed.</summary>
    public static async Task<string> RunAsync(string command, string directory, string user, int count = 0, string? key = null)
    {
        using WorkerProcess worker = Start(command, directory, user, count, key);
        Task<string> errors = worker._process.StandardError.ReadToEndAsync(Ct);
        string output = await worker._process.StandardOutput.ReadToEndAsync(Ct);
        await worker._process.WaitForExitAsync(Ct);
        worker._process.ExitCode.ShouldBe(0, await errors);
        return output.Trim();
    }

    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync(Ct);

    /// <summary>Ends the process without letting it do anything more, and gives what it had printed since.</summary>
    public async Task<string[]> KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(Ct);
        string rest = await _process.StandardOutput.ReadToEndAsync(Ct);
        return rest.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
