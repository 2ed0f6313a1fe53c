using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zcrm.Emulator;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>A web application on a free port, with a local Zoho CRM of two data centres behind it, in which one user lives each.</summary>
internal sealed class WebApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebApp(ZcrmEmulator zoho, WebApplication app, MemoryTokenStore store, LogBook log) => (Zoho, _app, Store, Log) = (zoho, app, store, log);

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ZcrmEmulator Zoho { get; }

    public MemoryTokenStore Store { get; }

    public LogBook Log { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.First());

    public EmulatedUser American => Zoho.Accounts.Users.First(user => user.Org.DataCenter == DataCenter.US);

    public EmulatedUser European => Zoho.Accounts.Users.First(user => user.Org.DataCenter == DataCenter.EU);

    /// <summary>An application whose login is Zoho's.</summary>
    public static Task<WebApp> WithZohoLoginAsync(Action<ZohoOptions>? login = null) => StartAsync(zcrm => zcrm.AddZohoLogin(login), _ => { });

    /// <summary>An application that knows its users itself, and lets them connect their Zoho accounts.</summary>
    public static Task<WebApp> WithConnectAsync(Action<ZcrmConnectOptions>? connect = null) => StartAsync(
        zcrm => zcrm.AddCurrentUser().Services.AddAuthentication("App").AddCookie("App"), app => app.MapZcrmConnect("/zoho/connect", options =>
        {
            options.Scopes = [Scope.OrgRead];
            connect?.Invoke(options);
        }));

    public static string NameOf(EmulatedUser user) => $"{user.Zuid}@{user.Org.DataCenter.Code}";

    public Visitor NewVisitor() => new(this);

    public async Task<Connection?> StoredAsync(string user)
    {
        string clientId = Zoho.Accounts.Apps[0].ClientId;
        return await Store.ReadAsync(new ConnectionKey(clientId, user, CrmEnvironment.Production), Ct);
    }

    public async Task<int> CountStoredAsync() => await Store.ListAsync(Zoho.Accounts.Apps[0].ClientId, Ct).CountAsync(Ct);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Zoho.DisposeAsync();
    }

    private static async Task<WebApp> StartAsync(Action<ZcrmBuilder> build, Action<WebApplication> map)
    {
        ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { DataCenters = [DataCenter.US, DataCenter.EU] }, Ct);
        var store = new MemoryTokenStore();
        var log = new LogBook();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRouting().AddAuthorization().AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton<TimeProvider>(zoho.Clock);
        EmulatedApp known = zoho.Accounts.Apps[0];
        ZcrmBuilder zcrm = builder.Services.AddZcrm(options => (options.ClientId, options.ClientSecret, options.TokenStore) = (known.ClientId, known.ClientSecret, store));
        zcrm.Http.ConfigurePrimaryHttpMessageHandler(zoho.CreateHandler);
        build(zcrm);

        WebApplication app = builder.Build();
        app.UseAuthentication().UseAuthorization();
        TestPages.Map(app);
        map(app);
        await app.StartAsync(Ct);
        var web = new WebApp(zoho, app, store, log);
        zoho.Accounts.AddApp(
            known.ClientId, known.ClientSecret.Reveal(), [new Uri(web.Address, "/signin-zoho").AbsoluteUri, new Uri(web.Address, "/zoho/connect/callback").AbsoluteUri]);
        return web;
    }
}
