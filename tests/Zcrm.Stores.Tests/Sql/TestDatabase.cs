using System.Data.Common;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>A place in a real database for one test, with tables of its own.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;

    private TestDatabase(SqlDatabase kind, DbDataSource source, DirectoryInfo? folder = null) => (Kind, Source, _folder) = (kind, source, folder);

    public SqlDatabase Kind { get; }

    public DbDataSource Source { get; }

    /// <summary>What this test's tables begin with.</summary>
    public string Prefix { get; } = $"t{Guid.NewGuid():N}"[..20] + "_";

    public string Keys { get; } = AesTokenProtector.GenerateKey();

    public static TestDatabase Of(PostgreSqlServer server) => new(SqlDatabase.PostgreSql, NpgsqlDataSource.Create(server.ConnectionString));

    public static TestDatabase Of(MariaDbServer server) => new(SqlDatabase.MySql, new MySqlDataSource(server.ConnectionString));

    public static TestDatabase Sqlite()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("zcrm-");
        return new(SqlDatabase.Sqlite, SqliteFactory.Instance.CreateDataSource($"Data Source={Path.Combine(folder.FullName, "zcrm.db")};Pooling=False"), folder);
    }

    public SqlTokenStore Open(Func<SqlStoreOptions, SqlStoreOptions>? change = null, string? keys = null)
    {
        var options = new SqlStoreOptions { TablePrefix = Prefix };
        return new SqlTokenStore(Source, Kind, new AesTokenProtector(keys ?? Keys), change is null ? options : change(options));
    }

    public async Task<object?> ScalarAsync(string sql)
    {
        await using DbCommand command = Source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        _folder?.Delete(recursive: true);
    }
}
