using System.Diagnostics;

namespace Zcrm.AspNetCore;

/// <summary>The sample as somebody starts it who has just cloned the repository.</summary>
internal sealed class SampleProcess : IDisposable
{
    private const string Ready = "Lead Desk is at ";
    private readonly Process _process;

    private SampleProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<SampleProcess> StartAsync(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(LoginWithZoho.LoginApp).Assembly.Location, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("ZCRM_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        Process process = Process.Start(start)!;
        string? line = "";
        while (line?.StartsWith(Ready, StringComparison.Ordinal) == false) line = await process.StandardOutput.ReadLineAsync(WebApp.Ct);
        return new SampleProcess(process, new Uri(line.ShouldNotBeNull("the sample ended")[Ready.Length..].Split(',')[0]));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
