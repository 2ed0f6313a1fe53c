using Microsoft.Extensions.Time.Testing;
using System.Text;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>What the SQL store does beyond the contract, on each database.</summary>
public abstract class SqlTokenStoreTests(TestDatabase database) : IAsyncDisposable
{
    private static readonly ConnectionKey Ana = new("1000.APP", "ana@example.com", CrmEnvironment.Production);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tokens_are_stored_encrypted_and_users_are_not()
    {
        await database.Open().TryWriteAsync(New(), Ct);

        byte[] content = (byte[])(await database.ScalarAsync($"SELECT content FROM {database.Prefix}connections"))!;
        Encoding.Latin1.GetString(content).ShouldStartWith("ZCRMTOK");
        Encoding.Latin1.GetString(content).ShouldNotContain("token-value");
        (await database.ScalarAsync($"SELECT user_name FROM {database.Prefix}connections")).ShouldBe("ana@example.com");
    }

    [Fact]
    public async Task What_was_written_with_an_old_key_is_read_and_written_anew()
    {
        Connection written = (await database.Open().TryWriteAsync(New(), Ct))!;
        string newKey = AesTokenProtector.GenerateKey();

        Connection read = (await database.Open(keys: $"{newKey},{database.Keys}").ReadAsync(Ana, Ct))!;

        read.RefreshToken.ShouldBe(written.RefreshToken);
        read.Version.ShouldBeGreaterThan(written.Version);
        (await database.Open(keys: newKey).ReadAsync(Ana, Ct))!.Version.ShouldBe(read.Version);
        (await database.Open(keys: newKey).TryWriteAsync(written, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task What_another_key_wrote_is_an_error_until_it_is_deleted()
    {
        await database.Open().TryWriteAsync(New(), Ct);
        SqlTokenStore other = database.Open(keys: AesTokenProtector.GenerateKey());

        (await Should.ThrowAsync<ZcrmTokenStoreException>(other.ReadAsync(Ana, Ct).AsTask())).Message.ShouldContain("another key");
        (await other.DeleteAsync(Ana, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_lease_whose_holder_died_is_anybodys_when_its_time_is_over()
    {
        // A holder whose clock stands still does not take it anew.
        SqlStoreOptions Dead(SqlStoreOptions options) => options with { LeaseDuration = TimeSpan.FromMilliseconds(300), TimeProvider = new FakeTimeProvider() };
        IAsyncDisposable dead = (await database.Open(Dead).LeaseRefreshAsync(Ana, Ct))!;

        IAsyncDisposable next = (await database.Open(options => options with { LeaseDuration = TimeSpan.FromMinutes(5) }).LeaseRefreshAsync(Ana, Ct))!;
        await dead.DisposeAsync();

        // What the dead one released late was no longer its own.
        (await CountLeasesAsync()).ShouldBe(1);
        await next.DisposeAsync();
        (await CountLeasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Tables_are_made_by_many_at_once()
    {
        Connection?[] written = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () => database.Open().TryWriteAsync(New() with { Key = Ana with { User = $"{i}" } }, Ct).AsTask(), Ct)));
        written.ShouldNotContain((Connection?)null);
    }

    [Fact]
    public async Task Tables_are_not_made_where_that_is_not_allowed_and_the_script_makes_them()
    {
        SqlTokenStore store = database.Open(options => options with { MayCreateTables = false });
        var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(store.ReadAsync(Ana, Ct).AsTask());
        exception.Message.ShouldContain($"'{database.Prefix}schema'");
        exception.Message.ShouldContain("SqlTables.Script");

        for (int i = 0; i < 2; i++)
        {
            foreach (string statement in SqlTables.Script(database.Kind, database.Prefix).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                await database.ScalarAsync(statement);
        }

        (await store.TryWriteAsync(New(), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Tables_of_a_later_version_are_left_alone()
    {
        await database.Open().ReadAsync(Ana, Ct);
        await database.ScalarAsync($"UPDATE {database.Prefix}schema SET version = 1000");
        (await Should.ThrowAsync<ZcrmTokenStoreException>(database.Open().ReadAsync(Ana, Ct).AsTask())).Message.ShouldContain("version 1000");
    }

    [Fact]
    public async Task Values_that_look_like_statements_are_only_values()
    {
        SqlTokenStore store = database.Open();
        ConnectionKey odd = new("'; DROP TABLE x; --", "o'neill\"@example.com; --", CrmEnvironment.Production);
        (await store.TryWriteAsync(New() with { Key = odd }, Ct)).ShouldNotBeNull();
        (await store.ReadAsync(odd, Ct)).ShouldNotBeNull();
        await foreach (ConnectionKey key in store.ListAsync(odd.ClientId, Ct)) key.ShouldBe(odd);
    }

    [Theory]
    [InlineData("x; --")]
    [InlineData("1abc")]
    [InlineData("a name")]
    public void A_prefix_that_could_change_a_statement_is_refused(string prefix) =>
        Should.Throw<ArgumentException>(() => database.Open(options => options with { TablePrefix = prefix })).Message.ShouldContain(prefix);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await database.DisposeAsync();
    }

    private async Task<long> CountLeasesAsync() => Convert.ToInt64(await database.ScalarAsync($"SELECT COUNT(*) FROM {database.Prefix}leases"), null);

    private static Connection New() => new()
    {
        Key = Ana,
        DataCenter = DataCenter.EU,
        AccountsServer = DataCenter.EU.Accounts,
        RefreshToken = "1000.refresh-token-value",
        AccessToken = "1000.access-token-value",
    };
}

public sealed class SqliteStoreTests() : SqlTokenStoreTests(TestDatabase.Sqlite());

public sealed class PostgreSqlStoreTests(PostgreSqlFixture server) : SqlTokenStoreTests(TestDatabase.Of(server));

public sealed class MariaDbStoreTests(MariaDbFixture server) : SqlTokenStoreTests(TestDatabase.Of(server));
