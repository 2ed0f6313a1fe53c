using System.Collections.Concurrent;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zcrm.AspNetCore;
using Zcrm.Extensions;

namespace Zcrm;

/// <summary>An application that receives notifications on a loopback port, and others of its fleet that keep its channel open.</summary>
internal sealed class EventApp : IAsyncDisposable
{
    public const long Channel = 900_100;
    private const string Key = "a key that nobody can guess";
    private readonly Scenario _scenario;
    private readonly WebApplication _receiver;
    private readonly List<IHost> _keepers = [];

    private EventApp(Scenario scenario, WebApplication receiver) => (_scenario, _receiver) = (scenario, receiver);

    public ConcurrentQueue<CrmNotification> Handled { get; } = new();

    public ConcurrentQueue<NotificationGap> Gaps { get; } = new();

    /// <summary>How many more times the application fails when it is told of a gap.</summary>
    public int DeafFor { get; set; }

    public Uri Address => new($"{_receiver.Urls.First()}/zoho/events");

    public static async Task<EventApp> StartAsync(Scenario scenario)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(scenario.Evidence.LoggerFactory);
        builder.Services.AddZcrmNotifications(options => options.Key = Key);
        WebApplication receiver = builder.Build();
        var app = new EventApp(scenario, receiver);
        receiver.MapZcrmNotifications("/zoho/events", (notification, _) =>
        {
            app.Handled.Enqueue(notification);
            return Task.CompletedTask;
        });
        await receiver.StartAsync(Scenario.Ct);
        return app;
    }

    /// <summary>Starts one more process of the fleet that keeps the channel open.</summary>
    public async Task KeepAsync(ITokenStore store, params ChannelEvent[] events)
    {
        ZcrmClientOptions connected = _scenario.Options();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(_scenario.Zoho.Clock);
        builder.Services.AddLogging();
        builder.Services.AddSingleton(_scenario.Evidence.LoggerFactory);
        builder.Services.AddZcrm(options =>
        {
            (options.ClientId, options.ClientSecret, options.User) = (connected.ClientId, connected.ClientSecret, connected.User);
            (options.DataCenter, options.TokenStore, options.Transport) = (connected.DataCenter, store, connected.Transport);
        });
        builder.Services.AddZcrmNotifications(options =>
        {
            options.Key = Key;
            options.Channels.Add(new KeptChannel { ChannelId = Channel, Events = events, NotifyUrl = Address, WithRelatedActions = false });
            options.OnGap = (gap, _) =>
            {
                if (DeafFor-- > 0) throw new InvalidOperationException("Nobody listens.");
                DeafFor = 0;
                Gaps.Enqueue(gap);
                return Task.CompletedTask;
            };
        });
        IHost keeper = builder.Build();
        _keepers.Add(keeper);
        await keeper.StartAsync(Scenario.Ct);
    }

    /// <summary>How often the channels were asked for, opened or changed.</summary>
    public int Calls(HttpMethod method) => _scenario.Zoho.Journal.Count(method.Method, "/crm/v8/actions/watch");

    /// <summary>Lets time pass until every keeper has looked at the channel; those that begin to wait late get a little more.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        int until = Calls(HttpMethod.Get) + _keepers.Count;
        _scenario.Zoho.Clock.Advance(time);
        while (Calls(HttpMethod.Get) < until)
        {
            await Task.Delay(10, Scenario.Ct);
            _scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    public static async Task UntilAsync(Func<bool> isSo, [CallerArgumentExpression(nameof(isSo))] string what = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!isSo())
        {
            if (patience.IsCancellationRequested) throw new TimeoutException($"It did not come to this: {what}");
            await Task.Delay(10, Scenario.Ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IHost keeper in _keepers)
        {
            await keeper.StopAsync(CancellationToken.None);
            keeper.Dispose();
        }

        await _receiver.StopAsync(CancellationToken.None);
        await _receiver.DisposeAsync();
    }
}
