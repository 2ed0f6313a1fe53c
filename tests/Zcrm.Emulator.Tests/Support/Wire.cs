using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>Sends requests to the loopback port exactly as they are written, for clients that write them their own way.</summary>
internal sealed class Wire(Uri address)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="line">The verb and the target.</param>
    /// <param name="headers">The headers besides those of the connection; where there is a body, its length is added.</param>
    /// <param name="body">The body; null: none.</param>
    public async Task<Answer> SendAsync(string line, string[] headers, string? body = null)
    {
        var text = new StringBuilder(line).Append(" HTTP/1.1\r\nHost: ").Append(address.Authority).Append("\r\nConnection: close\r\n");
        foreach (string header in headers) text.Append(header).Append("\r\n");
        if (body is not null) text.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        text.Append("\r\n").Append(body);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Cancellation);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(await reader.ReadToEndAsync(Cancellation));
    }

    private static Answer Read(string answer)
    {
        string[] parts = answer.Split("\r\n\r\n", 2);
        string[] head = parts[0].Split("\r\n");
        var headers = head[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new Answer((HttpStatusCode)int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture), parts[1], headers);
    }
}
