using System.Net;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm.AspNetCore;

/// <summary>An application on a loopback port that receives notifications, with a handler that a test steers.</summary>
internal sealed class ReceiverHost : IAsyncDisposable
{
    public const string Key = "a key that nobody can guess";
    private readonly HttpClient _http = new();
    private readonly Channel<CrmNotification> _handled = Channel.CreateUnbounded<CrmNotification>();
    private readonly Channel<FailedNotification> _failed = Channel.CreateUnbounded<FailedNotification>();
    private WebApplication _app = null!;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>What the handler does before a notification counts as handled.</summary>
    public Func<CrmNotification, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;

    /// <param name="configure">Sets options.</param>
    /// <param name="ledger">What it shares with other processes; null: it knows its own notifications only.</param>
    public static async Task<ReceiverHost> StartAsync(Action<ZcrmNotificationOptions>? configure = null, INotificationLedger? ledger = null)
    {
        var host = new ReceiverHost();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<TimeProvider>(host.Clock);
        if (ledger is not null) builder.Services.AddSingleton(ledger);
        builder.Services.AddZcrmNotifications(options =>
        {
            options.Key = Key;
            options.OnFailed = (failed, cancellationToken) => host._failed.Writer.WriteAsync(failed, cancellationToken).AsTask();
            configure?.Invoke(options);
        });
        host._app = builder.Build();
        host._app.MapZcrmNotifications("/zoho/events", host.HandleAsync);
        await host._app.StartAsync(Ct);
        return host;
    }

    public static string Token(long channel) => new ChannelTokens(new Secret(Key)).For(channel).Reveal();

    public static string Body(string ids = "\"1\"", long time = 1_760_000_000_123, string operation = "update", string more = "", string? token = null) =>
        $$"""{"server_time":{{time}},"module":"Deals","ids":[{{ids}}],"operation":"{{operation}}","channel_id":"100","token":"{{token ?? Token(100)}}"{{more}}}""";

    public async Task<HttpStatusCode> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync($"{_app.Urls.First()}/zoho/events", content, Ct);
        return response.StatusCode;
    }

    public Task<CrmNotification> HandledAsync() => NextAsync(_handled);

    public Task<FailedNotification> FailedAsync() => NextAsync(_failed);

    /// <summary>How many were handled and not asked for yet.</summary>
    public int HandledCount => _handled.Reader.Count;

    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(CrmNotification notification, CancellationToken cancellationToken)
    {
        await Work(notification, cancellationToken);
        await _handled.Writer.WriteAsync(notification, CancellationToken.None);
    }

    private static async Task<T> NextAsync<T>(Channel<T> channel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        return await channel.Reader.ReadAsync(patience.Token);
    }
}
