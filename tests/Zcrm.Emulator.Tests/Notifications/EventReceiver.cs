using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zcrm.Emulator;

/// <summary>An address on this machine that takes notifications, or refuses some first.</summary>
internal sealed class EventReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<JsonElement> _taken = Channel.CreateUnbounded<JsonElement>();
    private int _refusals;

    private EventReceiver(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.First()}/events?env=test";

    /// <summary>How many posts were refused.</summary>
    public int Refused { get; private set; }

    public static async Task<EventReceiver> StartAsync(int refusals = 0)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        var receiver = new EventReceiver(app) { _refusals = refusals };
        app.MapPost("/events", receiver.ReceiveAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public async Task<JsonElement> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        return await _taken.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        JsonElement body = (await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted)).RootElement;
        if (_refusals > 0)
        {
            _refusals--;
            Refused++;
            context.Response.StatusCode = 503;
            return;
        }

        await _taken.Writer.WriteAsync(body, context.RequestAborted);
    }
}
