using System.Runtime.CompilerServices;
using Npgsql;
using StackExchange.Redis;
using Zcrm.Emulator;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>Two applications before one real server: one renews the channel, and each notification is handled once though it comes to both.</summary>
public sealed class NotificationFleetTests
{
    private const int Leads = 25;
    private const string Watch = "/crm/v8/actions/watch";
    private readonly AesTokenProtector _keys = new(AesTokenProtector.GenerateKey());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Redis_serves_two_applications()
    {
        await using var server = new RedisServer();
        await server.InitializeAsync();
        await using ConnectionMultiplexer one = await ConnectionMultiplexer.ConnectAsync(server.ConnectionString);
        await using ConnectionMultiplexer other = await ConnectionMultiplexer.ConnectAsync(server.ConnectionString);
        (ITokenStore, INotificationLedger) Of(ConnectionMultiplexer redis) => (new RedisTokenStore(redis, _keys), new RedisNotificationLedger(redis));
        await TellAsync(Of(one), Of(other));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Postgresql_serves_two_applications()
    {
        await using var server = new PostgreSqlServer();
        await server.InitializeAsync();
        await using NpgsqlDataSource one = NpgsqlDataSource.Create(server.ConnectionString);
        await using NpgsqlDataSource other = NpgsqlDataSource.Create(server.ConnectionString);
        (ITokenStore, INotificationLedger) Of(NpgsqlDataSource source) =>
            (new SqlTokenStore(source, SqlDatabase.PostgreSql, _keys), new SqlNotificationLedger(source, SqlDatabase.PostgreSql));
        await TellAsync(Of(one), Of(other));
    }

    private static async Task TellAsync(params (ITokenStore Store, INotificationLedger Ledger)[] shared)
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions(), Ct);
        await SignInAsync(zoho, shared[0].Store);
        await using NotificationFleet fleet = await NotificationFleet.StartAsync(zoho, shared);
        await UntilAsync(() => zoho.Journal.Count("GET", Watch) >= 2);
        zoho.Journal.Count("POST", Watch).ShouldBe(1);

        string[] ids = [.. Enumerable.Range(0, Leads).Select(index => zoho.Data.Insert("Leads", new() { ["Last_Name"] = $"Ito {index}" }))];
        await UntilAsync(() => fleet.Answered >= 2 * Leads && fleet.Handled.Count >= Leads);
        fleet.Handled.SelectMany(notification => notification.RecordIds).Select(id => id.ToString()).ShouldBe(ids, ignoreOrder: true);

        int looks = zoho.Journal.Count("GET", Watch);
        zoho.Clock.Advance(TimeSpan.FromDays(6.1));

        // One that begins to wait late, because the machine is busy, looks an hour after; the channel has most of a day left for that.
        int rounds = 0;
        await UntilAsync(() =>
        {
            if (++rounds % 10 == 0 && rounds < 10_000) zoho.Clock.Advance(TimeSpan.FromMinutes(1));
            return zoho.Journal.Count("GET", Watch) >= looks + 2 && zoho.Journal.Count("PATCH", Watch) > 0;
        });
        (zoho.Journal.Count("PATCH", Watch), zoho.Journal.Count("POST", Watch)).ShouldBe((1, 1));
    }

    private static async Task SignInAsync(ZcrmEmulator zoho, ITokenStore shared)
    {
        ZcrmClientOptions connected = zoho.CreateClientOptions();
        Connection connection = (await connected.TokenStore!.ReadAsync(new ConnectionKey(connected.ClientId!, connected.User!, CrmEnvironment.Production), Ct))!;
        (await shared.TryWriteAsync(connection with { Version = 0 }, Ct)).ShouldNotBeNull();
    }

    private static async Task UntilAsync(Func<bool> isSo, [CallerArgumentExpression(nameof(isSo))] string? what = null)
    {
        long begun = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            TimeProvider.System.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromMinutes(5), $"This never came: {what}");
            await Task.Delay(10, Ct);
        }
    }
}
