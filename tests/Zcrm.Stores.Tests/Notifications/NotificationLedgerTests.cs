using Microsoft.Extensions.Time.Testing;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

public sealed class RedisNotificationLedgerTests(RedisFixture server) : NotificationLedgerContract, IAsyncDisposable
{
    private readonly TestRedis _redis = new(server.ConnectionString);

    public ValueTask DisposeAsync() => _redis.DisposeAsync();

    protected override INotificationLedger Open() => new RedisNotificationLedger(_redis.Redis, new RedisStoreOptions { KeyPrefix = _redis.Prefix });
}

public sealed class PostgreSqlNotificationLedgerTests(PostgreSqlFixture server) : SqlNotificationLedgerContract(TestDatabase.Of(server));

public sealed class MariaDbNotificationLedgerTests(MariaDbFixture server) : SqlNotificationLedgerContract(TestDatabase.Of(server));

public sealed class SqliteNotificationLedgerTests() : SqlNotificationLedgerContract(TestDatabase.Sqlite());

/// <summary>What a ledger in a database must do beyond.</summary>
public abstract class SqlNotificationLedgerContract(TestDatabase database) : NotificationLedgerContract, IAsyncDisposable
{
    [Fact]
    public async Task What_is_forgotten_is_deleted()
    {
        var clock = new FakeTimeProvider();
        SqlNotificationLedger ledger = Open(clock);
        await ledger.ClaimAsync("long", TimeSpan.FromHours(1), Ct);
        await ledger.KeepAsync("short", TimeSpan.FromMilliseconds(1), Ct);
        long rows;
        do
        {
            clock.Advance(TimeSpan.FromMinutes(5));
            await ledger.ClaimAsync("long", TimeSpan.FromHours(1), Ct);
            rows = Convert.ToInt64(await database.ScalarAsync($"SELECT count(*) FROM {database.Prefix}notifications"), null);
        }
        while (rows > 1);
        rows.ShouldBe(1);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await database.DisposeAsync();
    }

    protected override INotificationLedger Open() => Open(TimeProvider.System);

    private SqlNotificationLedger Open(TimeProvider clock) =>
        new(database.Source, database.Kind, new SqlStoreOptions { TablePrefix = database.Prefix, TimeProvider = clock });
}
