using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Zcrm;

/// <summary>A network of one function, which remembers what was asked of it. A request that the function does not expect fails the test.</summary>
public sealed class StubTransport : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, string, Task<HttpResponseMessage?>> _answer;

    public StubTransport(Func<HttpRequestMessage, string, HttpResponseMessage?> answer)
        : this((request, body) => Task.FromResult(answer(request, body)))
    {
    }

    private StubTransport(Func<HttpRequestMessage, string, Task<HttpResponseMessage?>> answer) => _answer = answer;

    public ConcurrentQueue<(string Request, string Body)> Requests { get; } = new();

    /// <summary>A network whose answers may take their time.</summary>
    public static StubTransport Waiting(Func<HttpRequestMessage, string, Task<HttpResponseMessage?>> answer) => new(answer);

    public int Count(string request) => Requests.Count(seen => seen.Request == request);

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string name = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        Requests.Enqueue((name, body));
        return await _answer(request, body).WaitAsync(cancellationToken) ?? throw new InvalidOperationException($"Unexpected request: {name}");
    }
}
