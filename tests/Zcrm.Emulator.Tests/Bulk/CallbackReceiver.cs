using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>An address on this machine that waits for a callback.</summary>
internal sealed class CallbackReceiver : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public CallbackReceiver() => _listener.Start();

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/done");

    /// <summary>Waits for one request, and answers its head and body.</summary>
    public async Task<(string Head, string Body)> ReceiveAsync(CancellationToken cancellationToken)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync(cancellationToken);
        await using NetworkStream stream = client.GetStream();
        var received = new StringBuilder();
        byte[] piece = new byte[4096];
        while (true)
        {
            received.Append(Encoding.UTF8.GetString(piece, 0, await stream.ReadAsync(piece, cancellationToken)));
            string[] parts = received.ToString().Split("\r\n\r\n", 2);
            if (parts.Length < 2 || Encoding.UTF8.GetByteCount(parts[1]) < Length(parts[0])) continue;
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancellationToken);
            return (parts[0], parts[1]);
        }
    }

    public void Dispose() => _listener.Dispose();

    private static int Length(string head) => int.Parse(
        head.Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1],
        System.Globalization.CultureInfo.InvariantCulture);
}
