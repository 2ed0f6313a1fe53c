using System.Net.Sockets;

namespace Zcrm;

/// <summary>A Redis server that writes every command to its disk, so that a restart loses nothing.</summary>
public class RedisServer : TestServer
{
    /// <summary>What StackExchange.Redis connects with.</summary>
    public string ConnectionString => $"127.0.0.1:{Port},abortConnect=false,connectTimeout=2000,syncTimeout=15000";

    private protected override ServerProcess Launch() => ServerProcess.Start(
        user: null, Programs.Find("redis-server", "redis-server"), "--port", $"{Port}", "--bind", "127.0.0.1", "--dir", Folder,
        "--save", "", "--appendonly", "yes", "--appendfsync", "everysec");

    private protected override async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", Port);
            NetworkStream stream = client.GetStream();
            await stream.WriteAsync("PING\r\n"u8.ToArray());
            byte[] answer = new byte[5];
            await stream.ReadExactlyAsync(answer);
            return answer.AsSpan().SequenceEqual("+PONG"u8);
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            return false;
        }
    }
}
