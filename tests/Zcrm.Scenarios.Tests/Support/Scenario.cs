using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A local Zoho CRM, clients of it, and the evidence that no secret left them: it is checked when the scenario ends.</summary>
internal sealed class Scenario : IAsyncDisposable
{
    private readonly List<ZcrmClient> _clients = [];

    private Scenario(ZcrmEmulator zoho) => (Zoho, Clock) = (zoho, new SkippingClock(zoho.Clock));

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ZcrmEmulator Zoho { get; }

    public SkippingClock Clock { get; }

    public Evidence Evidence { get; } = new();

    public static async Task<Scenario> StartAsync(Action<ZcrmEmulatorOptions>? configure = null)
    {
        var options = new ZcrmEmulatorOptions { Seed = false };
        configure?.Invoke(options);
        return new Scenario(await ZcrmEmulator.StartAsync(options, Ct));
    }

    /// <summary>The first user of a data centre.</summary>
    public EmulatedUser UserIn(DataCenter dataCenter) => Zoho.Accounts.Users.First(user => user.Org.DataCenter == dataCenter);

    /// <summary>Options of a client that is already connected, and watched.</summary>
    public ZcrmClientOptions Options(string? user = null) => Watched(Zoho.CreateClientOptions(user));

    /// <summary>Options of a client that nobody has signed in to.</summary>
    public ZcrmClientOptions FreshOptions(DataCenter? dataCenter = null)
    {
        ZcrmClientOptions options = Watched(Zoho.CreateClientOptions(connected: false));
        options.DataCenter = dataCenter ?? DataCenter.US;
        return options;
    }

    public ZcrmClient Client(Action<ZcrmClientOptions>? change = null, string? user = null)
    {
        ZcrmClientOptions options = Options(user);
        change?.Invoke(options);
        return Keep(new ZcrmClient(options));
    }

    public ZcrmClient FreshClient(Action<ZcrmClientOptions>? change = null)
    {
        ZcrmClientOptions options = FreshOptions();
        change?.Invoke(options);
        return Keep(new ZcrmClient(options));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ZcrmClient client in _clients) await client.DisposeAsync();
        Evidence.Add("journal", string.Join('\n', Zoho.Journal.Entries));
        await Zoho.DisposeAsync();
        Evidence.ShouldHoldNoSecret();
        Evidence.Dispose();
    }

    private ZcrmClient Keep(ZcrmClient client)
    {
        _clients.Add(client);
        return client;
    }

    private ZcrmClientOptions Watched(ZcrmClientOptions options)
    {
        Evidence.AddSecret(options.ClientSecret!.Reveal());
        options.Transport = new SecretCollector(options.Transport!, Evidence);
        options.LoggerFactory = Evidence.LoggerFactory;
        options.TimeProvider = Clock;
        return options;
    }
}
