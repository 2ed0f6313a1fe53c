namespace Zcrm;

/// <summary>A MariaDB server, with a database <c>zcrm</c>.</summary>
public class MariaDbServer : TestServer
{
    private const string Package = "mariadb-server";
    private const string User = "mysql";

    /// <summary>What MySqlConnector connects with.</summary>
    public string ConnectionString => $"Server=127.0.0.1;Port={Port};User ID=zcrm;Password=zcrm;Database=zcrm;SslMode=None;Maximum Pool Size=100;Connection Timeout=60";

    private string Data => Path.Combine(Folder, "data");

    protected override async Task PrepareAsync()
    {
        if (Environment.IsPrivilegedProcess) await ServerProcess.RunAsync(user: null, "chown", User, Folder);
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "init.sql"), "CREATE DATABASE IF NOT EXISTS zcrm;\nCREATE USER IF NOT EXISTS 'zcrm'@'%' IDENTIFIED BY 'zcrm';\nGRANT ALL ON *.* TO 'zcrm'@'%';\n");
        (bool isGood, string output) = await ServerProcess.RunAsync(
            User, Programs.Find("mariadb-install-db", Package), "--no-defaults", $"--datadir={Data}", "--skip-test-db", "--auth-root-authentication-method=normal");
        if (!isGood) throw new InvalidOperationException($"mariadb-install-db failed: {output}");
    }

    private protected override ServerProcess Launch() => ServerProcess.Start(
        User, Programs.Find("mariadbd", Package), "--no-defaults", $"--datadir={Data}", $"--port={Port}", "--bind-address=127.0.0.1",
        $"--socket={Path.Combine(Folder, "socket")}", $"--pid-file={Path.Combine(Folder, "pid")}", $"--init-file={Path.Combine(Folder, "init.sql")}",
        "--skip-name-resolve", "--innodb-flush-log-at-trx-commit=2", "--max-connections=400");

    private protected override async Task<bool> AnswersAsync() => (await ServerProcess.RunAsync(
        user: null, Programs.Find("mariadb-admin", Package), "--no-defaults", "-h", "127.0.0.1", "-P", $"{Port}", "--protocol=tcp", "-u", "zcrm", "-pzcrm", "status")).IsGood;
}
