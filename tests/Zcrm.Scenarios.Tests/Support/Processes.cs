using System.Diagnostics;
using System.Reflection;

namespace Zcrm;

/// <summary>Runs programs of this repository as a user would.</summary>
internal static class Processes
{
    public static string Root { get; } = Path.GetFullPath(typeof(Processes).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>Where the build put a program of this repository.</summary>
    public static string Program(string name) => Path.Combine(
        Root, "artifacts", "bin", name, Path.GetFileName(Path.GetDirectoryName(typeof(Processes).Assembly.Location)!), $"{name}.dll");

    /// <summary>Runs a program to its end; its output, and what it said of errors after it.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string[] arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>()) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(Scenario.Ct);
            string output = await process.StandardOutput.ReadToEndAsync(Scenario.Ct);
            await process.WaitForExitAsync(Scenario.Ct);
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
