using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>A web server of the user's own, to which jobs are told to be over.</summary>
internal sealed class CallbackListener : IAsyncDisposable
{
    private readonly WebApplication _server;

    private CallbackListener(WebApplication server) => _server = server;

    public ConcurrentQueue<byte[]> Bodies { get; } = new();

    public Func<ReadOnlyMemory<byte>, bool> Received { get; set; } = static _ => true;

    public Uri Address => new(new Uri(_server.Urls.Single()), "zoho");

    public static async Task<CallbackListener> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication server = builder.Build();
        var listener = new CallbackListener(server);
        server.Urls.Add("http://127.0.0.1:0");
        server.MapPost("/zoho", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            listener.Bodies.Enqueue(body.ToArray());
            return listener.Received(body.ToArray()) ? Results.Ok() : Results.BadRequest();
        });
        await server.StartAsync();
        return listener;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
