using System.Diagnostics;
using System.Text;

namespace Zcrm;

/// <summary>A program that was started, and what it says.</summary>
internal sealed class ServerProcess
{
    private const int KeptLines = 40;
    private readonly Process _process;
    private readonly Queue<string> _lines = new();

    private ServerProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public bool HasExited => _process.HasExited;

    /// <param name="user">The user to run as when this process is root; null: as who this process is.</param>
    /// <param name="program">The program's path.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ServerProcess Start(string? user, string program, params string[] arguments)
    {
        bool changesUser = user is not null && Environment.IsPrivilegedProcess;
        var start = new ProcessStartInfo(changesUser ? "setpriv" : program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        string[] before = changesUser ? [$"--reuid={user}", $"--regid={user}", "--init-groups", program] : [];
        foreach (string argument in before.Concat(arguments)) start.ArgumentList.Add(argument);
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Whether it ended well, and what it said.</returns>
    public static async Task<(bool IsGood, string Output)> RunAsync(string? user, string program, params string[] arguments)
    {
        ServerProcess run = Start(user, program, arguments);
        await run._process.WaitForExitAsync();
        return (run._process.ExitCode == 0, run.Output());
    }

    public async Task<string> KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        return Output();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_lines)
        {
            if (line.Data is not null) _lines.Enqueue(line.Data);
            if (_lines.Count > KeptLines) _lines.Dequeue();
        }
    }

    private string Output()
    {
        lock (_lines) return new StringBuilder().AppendJoin('\n', _lines).ToString();
    }
}
