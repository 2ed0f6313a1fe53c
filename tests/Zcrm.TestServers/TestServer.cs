using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Zcrm;

/// <summary>A real server for one test run: on a free port of this machine, its data in a folder that goes with it.</summary>
/// <remarks>Stopped by its process id, so that servers of others stay.</remarks>
public abstract class TestServer : IAsyncDisposable
{
    private const int MaxStarts = 3;

    // Below the ports that systems give to outgoing connections: one of those could take the port while the server is down.
    private const int LowestPort = 20_000;
    private const int HighestPort = 32_000;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private ServerProcess? _process;

    /// <summary>The port, the same for the server's whole life.</summary>
    public int Port { get; private set; }

    /// <summary>The folder of its data.</summary>
    protected string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("zcrm-server-").FullName;

    /// <summary>Prepares its data, and starts it; done when it answers.</summary>
    public async ValueTask InitializeAsync()
    {
        await PrepareAsync();
        for (int start = 1; ; start++)
        {
            Port = FreePort();
            try
            {
                await StartAsync();
                return;
            }
            catch (InvalidOperationException) when (start < MaxStarts)
            {
                // Another process may have taken the port since.
            }
        }
    }

    /// <summary>Starts it again on its old port, after it was stopped.</summary>
    public async Task StartAsync()
    {
        _process = Launch();
        long start = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(start) > StartLimit)
            {
                string output = await StopAsync();
                throw new InvalidOperationException($"{GetType().Name} did not start: {output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>Ends it at once, as a crash would, and gives what it had said.</summary>
    public async Task<string> StopAsync() => _process is null ? "" : await _process.KillAsync();

    /// <summary>Ends it and takes its data away.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await StopAsync();
        System.IO.Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Makes what it needs before its first start.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Starts the process.</summary>
    private protected abstract ServerProcess Launch();

    /// <summary>Whether it takes commands.</summary>
    private protected abstract Task<bool> AnswersAsync();

    private static int FreePort()
    {
        while (true)
        {
            int port = Random.Shared.Next(LowestPort, HighestPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // It is somebody's; another one then.
            }
        }
    }
}
