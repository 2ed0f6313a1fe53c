using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>The usual things of tests, so that a test says only what matters to it.</summary>
public static class The
{
    public const string User = "ana@example.com";

    public static DateTimeOffset Start { get; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static FakeTimeProvider Clock() => new(Start);

    public static ZcrmClientOptions Options(HttpMessageHandler transport, TimeProvider clock, ITokenStore? store = null) => new()
    {
        ClientId = "1000.CLIENT",
        ClientSecret = "client-secret-value",
        TokenStore = store ?? new MemoryTokenStore(),
        Transport = transport,
        TimeProvider = clock,
        Randomness = () => 0,
        User = User,
    };

    public static Connection Connection(DateTimeOffset expiresAt, string accessToken = "access-0") => new()
    {
        Key = new ConnectionKey("1000.CLIENT", User, CrmEnvironment.Production),
        DataCenter = DataCenter.US,
        AccountsServer = DataCenter.US.Accounts,
        ApiDomain = new Uri("https://www.zohoapis.com"),
        RefreshToken = "refresh-token-value",
        AccessToken = accessToken,
        AccessTokenExpiresAt = expiresAt,
        RecentMints = [expiresAt.AddHours(-1)],
    };

    /// <summary>What gives the usual connection's token to callers, with a budget of ten mints.</summary>
    internal static AccessTokenSource TokenSource(ITokenStore store, StubZoho zoho, TimeProvider clock)
    {
        var options = new TokenOptions();
        var servers = new CrmServers(new CrmHosts(), new HostPolicy(new CrmHosts()));
        var endpoint = new TokenEndpoint(
            new Secret("client-secret-value"), "1000.CLIENT", new HttpMessageInvoker(zoho.Transport), servers, TimeSpan.FromSeconds(100), clock);
        var minter = new TokenMinter(store, endpoint, servers, options, clock, () => 0, NullLogger.Instance);
        return new AccessTokenSource(Connection(Start).Key, minter, maxConcurrency: 10, options, clock, NullLogger.Instance);
    }

    public static async Task<MemoryTokenStore> StoreWith(Connection connection)
    {
        var store = new MemoryTokenStore();
        await store.TryWriteAsync(connection, TestContext.Current.CancellationToken);
        return store;
    }
}
