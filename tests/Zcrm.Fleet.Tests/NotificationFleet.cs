using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zcrm.AspNetCore;
using Zcrm.Emulator;
using Zcrm.Extensions;

namespace Zcrm;

/// <summary>Two web applications that keep one channel open and handle what it tells, and before them a balancer that sends everything to both.</summary>
internal sealed class NotificationFleet : IAsyncDisposable
{
    private const string Key = "a key that nobody can guess";
    private readonly List<WebApplication> _apps = [];
    private readonly HttpClient _http = new();
    private WebApplication _balancer = null!;
    private int _answered;

    /// <summary>What was handled, by whichever.</summary>
    public ConcurrentQueue<CrmNotification> Handled { get; } = new();

    /// <summary>How many posts were answered with 200.</summary>
    public int Answered => Volatile.Read(ref _answered);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="zoho">The local Zoho CRM.</param>
    /// <param name="shared">Each application's token store and ledger, with connections of its own.</param>
    public static async Task<NotificationFleet> StartAsync(ZcrmEmulator zoho, (ITokenStore Store, INotificationLedger Ledger)[] shared)
    {
        var fleet = new NotificationFleet();
        fleet._balancer = Builder().Build();
        fleet._balancer.MapPost("/zoho/events", fleet.ForwardAsync);
        await fleet._balancer.StartAsync(Ct);
        foreach (var one in shared) fleet._apps.Add(await fleet.StartAppAsync(zoho, one));
        return fleet;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (WebApplication app in _apps.Append(_balancer))
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
        }

        _http.Dispose();
    }

    private async Task<WebApplication> StartAppAsync(ZcrmEmulator zoho, (ITokenStore Store, INotificationLedger Ledger) shared)
    {
        ZcrmClientOptions connected = zoho.CreateClientOptions();
        WebApplicationBuilder builder = Builder();
        builder.Services.AddSingleton<TimeProvider>(zoho.Clock);
        builder.Services.AddSingleton(shared.Ledger);
        builder.Services.AddZcrm(options =>
        {
            (options.ClientId, options.ClientSecret, options.User) = (connected.ClientId, connected.ClientSecret, connected.User);
            (options.DataCenter, options.TokenStore, options.Transport) = (connected.DataCenter, shared.Store, connected.Transport);
        });
        builder.Services.AddZcrmNotifications(options =>
        {
            options.Key = Key;

            // A busy machine is no ledger that is away.
            options.LedgerTimeout = TimeSpan.FromMinutes(5);
            options.Channels.Add(new KeptChannel { ChannelId = 900_100, Events = [ChannelEvent.All("Leads")], NotifyUrl = new Uri($"{_balancer.Urls.First()}/zoho/events") });
        });
        WebApplication app = builder.Build();
        app.MapZcrmNotifications("/zoho/events", (notification, _) =>
        {
            Handled.Enqueue(notification);
            return Task.CompletedTask;
        });
        await app.StartAsync(Ct);
        return app;
    }

    private static WebApplicationBuilder Builder()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        return builder;
    }

    /// <summary>Sends a post to both until each has taken it.</summary>
    private async Task ForwardAsync(HttpContext context)
    {
        string body = await new StreamReader(context.Request.Body).ReadToEndAsync(Ct);
        await Task.WhenAll(_apps.Select(async app =>
        {
            HttpStatusCode status;
            do
            {
                using var content = new StringContent(body);
                using HttpResponseMessage answer = await _http.PostAsync($"{app.Urls.First()}/zoho/events", content, Ct);
                status = answer.StatusCode;
            }
            while (status == HttpStatusCode.ServiceUnavailable);
            if (status == HttpStatusCode.OK) Interlocked.Increment(ref _answered);
        }));
    }
}
