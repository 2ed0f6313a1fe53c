using System.Reflection;

namespace Zcrm.ApiModel;

/// <summary>The repository's own model and code.</summary>
internal static class The
{
    public static string Root { get; } = Path.GetFullPath(typeof(The).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    public static ApiModel Model { get; } = ModelFile.Read(Path.Combine(Root, "spec", "crm-v8.json"));

    public static string Spec(string name) => Path.Combine(Root, "spec", name);

    /// <summary>A client whose network is the test's own, and which has a token.</summary>
    public static async Task<ZcrmClient> ClientOf(StubZoho zoho, Action<ZcrmClientOptions>? change = null)
    {
        var store = new MemoryTokenStore();
        await store.TryWriteAsync(Connection(), TestContext.Current.CancellationToken);
        var options = new ZcrmClientOptions
        {
            ClientId = "1000.CLIENT",
            ClientSecret = "client-secret-value",
            TokenStore = store,
            Transport = zoho.Transport,
            User = "ana@example.com",
        };
        change?.Invoke(options);
        return new ZcrmClient(options);
    }

    private static Connection Connection() => new()
    {
        Key = new ConnectionKey("1000.CLIENT", "ana@example.com", CrmEnvironment.Production),
        DataCenter = DataCenter.US,
        AccountsServer = DataCenter.US.Accounts,
        ApiDomain = new Uri("https://www.zohoapis.com"),
        RefreshToken = "refresh-token-value",
    };
}
