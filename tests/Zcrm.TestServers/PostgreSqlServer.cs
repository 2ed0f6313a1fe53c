namespace Zcrm;

/// <summary>A PostgreSQL server. It refuses to run as root, so root runs it as the user <c>postgres</c>.</summary>
public class PostgreSqlServer : TestServer
{
    private const string Package = "postgresql";
    private const string User = "postgres";

    /// <summary>What Npgsql connects with.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={Port};Username={User};Database=postgres;SSL Mode=Disable;Timeout=60";

    private string Data => Path.Combine(Folder, "data");

    protected override async Task PrepareAsync()
    {
        if (Environment.IsPrivilegedProcess) await ServerProcess.RunAsync(user: null, "chown", User, Folder);
        (bool isGood, string output) = await ServerProcess.RunAsync(
            User, Programs.Find("initdb", Package), "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        if (!isGood) throw new InvalidOperationException($"initdb failed: {output}");
    }

    private protected override ServerProcess Launch() => ServerProcess.Start(
        User, Programs.Find("postgres", Package), "-D", Data, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={Folder}",
        "-c", "max_connections=400", "-c", "shared_buffers=32MB");

    private protected override async Task<bool> AnswersAsync() =>
        (await ServerProcess.RunAsync(user: null, Programs.Find("pg_isready", Package), "-q", "-h", "127.0.0.1", "-p", $"{Port}")).IsGood;
}
