using Npgsql;
using StackExchange.Redis;
using Zcrm.Emulator;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>One server holds both tokens and limits; it is killed while two clients work, and comes back.</summary>
public sealed class OutageStory
{
    private const int Clients = 2;
    private const int OwnPlaces = 2;

    // While one client has found out and the other has not, places of both kinds are taken.
    private const int MostAtOnce = 10 + (Clients * OwnPlaces);
    private static readonly CallLimits Limits = new() { Concurrency = 10, FallbackConcurrency = OwnPlaces, MaxWait = TimeSpan.FromMinutes(2), StoreTimeout = TimeSpan.FromMilliseconds(200) };
    private readonly AesTokenProtector _keys = new(AesTokenProtector.GenerateKey());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task With_Redis_killed_calls_go_on_by_tokens_at_hand()
    {
        await using var server = new RedisServer();
        await server.InitializeAsync();
        await TellAsync(server, () =>
        {
            ConnectionMultiplexer redis = ConnectionMultiplexer.Connect(server.ConnectionString);
            return (new RedisTokenStore(redis, _keys), new RedisCallLimiter(redis, Limits), redis);
        });
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task With_PostgreSQL_killed_calls_go_on_by_tokens_at_hand()
    {
        await using var server = new PostgreSqlServer();
        await server.InitializeAsync();
        await TellAsync(server, () =>
        {
            NpgsqlDataSource source = NpgsqlDataSource.Create(server.ConnectionString);
            return (new SqlTokenStore(source, SqlDatabase.PostgreSql, _keys), new PostgreSqlCallLimiter(source, Limits), source);
        });
    }

    private static async Task TellAsync(TestServer server, Func<(ITokenStore Store, ICallLimiter Limiter, IAsyncDisposable Server)> connect)
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Rules = new EmulatorRules { Concurrency = MostAtOnce } }, Ct);
        (ITokenStore Store, ICallLimiter Limiter, IAsyncDisposable Server)[] shared = [.. Enumerable.Range(0, Clients).Select(_ => connect())];
        ZcrmClient[] clients = [.. shared.Select(one => Client(zoho, one.Store, one.Limiter))];
        await SignInAsync(zoho, shared[0].Store);
        await CallAsync(clients);
        int mints = zoho.Journal.Count("POST", "/oauth/v2/token");

        await server.StopAsync();
        await CallAsync(clients);
        await server.StartAsync();
        await CallAsync(clients);

        zoho.Journal.Count("POST", "/oauth/v2/token").ShouldBe(mints);
        zoho.Journal.Entries.Count(entry => entry.Status == 429).ShouldBe(0);
        foreach (ZcrmClient client in clients) await client.DisposeAsync();
        foreach (var one in shared) await one.Server.DisposeAsync();
    }

    /// <summary>Eighty calls, side by side; each has to succeed.</summary>
    private static async Task CallAsync(ZcrmClient[] clients)
    {
        CrmObject?[] answers = await Task.WhenAll(clients.SelectMany(client => Enumerable.Range(0, 40).Select(_ => client.SendAsync(HttpMethod.Get, "org", cancellationToken: Ct))));
        answers.ShouldAllBe(answer => answer != null);
    }

    private static ZcrmClient Client(ZcrmEmulator zoho, ITokenStore store, ICallLimiter limiter)
    {
        ZcrmClientOptions options = zoho.CreateClientOptions();
        (options.TokenStore, options.Limiter, options.MaxConcurrency) = (store, limiter, 40);
        options.Timeout = options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        return new ZcrmClient(options);
    }

    private static async Task SignInAsync(ZcrmEmulator zoho, ITokenStore shared)
    {
        ZcrmClientOptions connected = zoho.CreateClientOptions();
        Connection connection = (await connected.TokenStore!.ReadAsync(new ConnectionKey(connected.ClientId!, connected.User!, CrmEnvironment.Production), Ct))!;
        (await shared.TryWriteAsync(connection with { Version = 0, OrgId = zoho.Accounts.Orgs[0].Zgid }, Ct)).ShouldNotBeNull();
    }
}
