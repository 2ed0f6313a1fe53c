using Npgsql;
using Zcrm.Sql;

namespace Zcrm;

public sealed class PostgreSqlCallLimiterTests(PostgreSqlFixture server) : SharedCallLimiterContract, IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Of(server);

    protected override ICallLimiter Open(CallLimits limits) => Open(_database.Source, limits);

    [Fact]
    public async Task A_call_costs_one_statement_and_one_that_nobody_waits_for()
    {
        ICallLimiter limiter = Open(new CallLimits { CreditsPerDay = 1_000_000 });
        (await TakeAsync(limiter)).Dispose();
        using var statements = new SqlStatementCount(_database.Prefix);
        for (int i = 0; i < 100; i++) (await TakeAsync(limiter)).Dispose();
        statements.Of("SKIP LOCKED").ShouldBe(100);
        await UntilAsync(() => Task.FromResult(statements.Total >= 200));

        // The one before was perhaps still given back.
        statements.Total.ShouldBeInRange(200, 201);
    }

    [Fact]
    public async Task A_call_that_finds_no_place_asks_once()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 1, MaxWait = TimeSpan.Zero });
        await TakeAsync(limiter);
        using var statements = new SqlStatementCount(_database.Prefix);
        (await limiter.AcquireAsync(Claim(), Ct)).Permit.ShouldBeNull();
        statements.Total.ShouldBe(1);
    }

    [Fact]
    public async Task Statements_are_prepared_though_the_connection_string_does_not_ask_for_it()
    {
        await using NpgsqlDataSource one = Connected("Maximum Pool Size=1");
        (await TakeAsync(Open(one, new CallLimits()))).Dispose();
        (await CountAsync(one, $"SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%{_database.Prefix}places%'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Where_prepared_statements_vanish_calls_go_on_without_them()
    {
        await using NpgsqlDataSource one = Connected("Maximum Pool Size=1");
        ICallLimiter limiter = Open(one, new CallLimits { Concurrency = 2, MaxWait = TimeSpan.Zero });
        await TakeAsync(limiter);
        await using (NpgsqlCommand vanish = one.CreateCommand("DEALLOCATE ALL")) await vanish.ExecuteNonQueryAsync(Ct);
        await TakeAsync(limiter);

        // It is still the database that counts.
        (await Open(new CallLimits { Concurrency = 2, MaxWait = TimeSpan.Zero }).AcquireAsync(Claim(), Ct)).Permit.ShouldBeNull();
    }

    [Fact]
    public async Task Connections_that_are_multiplexed_serve_too()
    {
        await using NpgsqlDataSource multiplexed = Connected("Multiplexing=true");
        var limits = new CallLimits { Concurrency = 1, MaxWait = TimeSpan.Zero };
        await TakeAsync(Open(multiplexed, limits));
        (await Open(limits).AcquireAsync(Claim(), Ct)).Permit.ShouldBeNull();
    }

    [Fact]
    public async Task Places_that_a_crash_of_the_server_took_are_made_again()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 1, MaxWait = TimeSpan.Zero });
        await TakeAsync(limiter);
        await _database.ScalarAsync($"TRUNCATE {_database.Prefix}places");
        await TakeAsync(limiter);
    }

    [Fact]
    public async Task Tables_of_the_first_version_get_what_the_limiter_needs()
    {
        SqlTokenStore store = _database.Open();
        await store.ReadAsync(Claim().Connection, Ct);
        await _database.ScalarAsync($"DROP TABLE {_database.Prefix}places; DROP TABLE {_database.Prefix}credits; UPDATE {_database.Prefix}schema SET version = 1");
        (await TakeAsync(Open(new CallLimits()))).Dispose();
        (await _database.ScalarAsync($"SELECT version FROM {_database.Prefix}schema")).ShouldBe(3);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private PostgreSqlCallLimiter Open(System.Data.Common.DbDataSource source, CallLimits limits) => new(source, Patient(limits), new SqlStoreOptions { TablePrefix = _database.Prefix });

    private NpgsqlDataSource Connected(string more) => NpgsqlDataSource.Create($"{server.ConnectionString};{more}");

    private static async Task<long> CountAsync(NpgsqlDataSource source, string sql)
    {
        await using NpgsqlCommand command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }
}
