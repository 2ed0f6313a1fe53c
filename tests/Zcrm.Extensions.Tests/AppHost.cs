using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Zcrm.Emulator;

namespace Zcrm.Extensions;

/// <summary>An application with a local Zoho CRM behind its handlers.</summary>
internal sealed class AppHost : IAsyncDisposable
{
    private AppHost(ZcrmEmulator zoho, IHost host) => (Zoho, Host) = (zoho, host);

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ZcrmEmulator Zoho { get; }

    public IHost Host { get; }

    public IServiceProvider Services => Host.Services;

    public static IConfiguration Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value))).Build();

    /// <summary>Starts an application whose client is an app of the emulator, with every user of it connected.</summary>
    public static async Task<AppHost> StartAsync(Action<ZcrmBuilder>? build = null, string name = "")
    {
        ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Ct);
        var store = new MemoryTokenStore();
        ZcrmClientOptions app = zoho.CreateClientOptions();
        foreach (EmulatedUser user in zoho.Accounts.Users) await ConnectAsync(zoho, user.Email, store);
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        ZcrmBuilder zcrm = builder.Services
            .AddZcrm(name, Configuration(("Zcrm:ClientId", app.ClientId), ("Zcrm:ClientSecret", app.ClientSecret!.Reveal())))
            .UseTokenStore(_ => store)
            .Configure((options, _) => options.TimeProvider = zoho.Clock);
        zcrm.Http.ConfigurePrimaryHttpMessageHandler(zoho.CreateHandler);
        build?.Invoke(zcrm);
        IHost host = builder.Build();
        await host.StartAsync(Ct);
        return new AppHost(zoho, host);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync(CancellationToken.None);
        Host.Dispose();
        await Zoho.DisposeAsync();
    }

    private static async Task ConnectAsync(ZcrmEmulator zoho, string user, MemoryTokenStore store)
    {
        ITokenStore own = zoho.CreateClientOptions(user).TokenStore!;
        await foreach (ConnectionKey key in own.ListAsync(zoho.CreateClientOptions(user).ClientId!, Ct))
        {
            if (key.User == user) await store.TryWriteAsync((await own.ReadAsync(key, Ct))! with { Version = 0 }, Ct);
        }
    }
}
