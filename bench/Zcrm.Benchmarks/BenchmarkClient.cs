namespace Zcrm;

/// <summary>A client with a token that outlives the benchmark.</summary>
internal static class BenchmarkClient
{
    private const string ClientId = "1000.BENCHMARK";
    private const string User = "ana@example.com";

    public static ZcrmClient Create(HttpMessageHandler? transport, ITokenStore store, CrmHosts? hosts = null, int maxConcurrency = 10) => new(new ZcrmClientOptions
    {
        ClientId = ClientId,
        ClientSecret = "secret-of-the-benchmark",
        User = User,
        Transport = transport,
        TokenStore = store,
        Hosts = hosts ?? new CrmHosts(),
        MaxConcurrency = maxConcurrency,
    });

    public static ConnectionKey Key { get; } = new(ClientId, User, CrmEnvironment.Production);

    public static async Task ConnectAsync(ITokenStore store, Uri? apiDomain = null) => await store.TryWriteAsync(
        new Connection
        {
            Key = Key,
            DataCenter = DataCenter.US,
            AccountsServer = DataCenter.US.Accounts,
            ApiDomain = apiDomain,
            RefreshToken = "1000.refresh.token",
            AccessToken = "1000.access.token",
            AccessTokenExpiresAt = TimeProvider.System.GetUtcNow().AddDays(1),
        },
        CancellationToken.None);
}
