using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Zcrm;

/// <summary>A network of one function, which remembers what was asked of it. A request that the function does not expect fails the test.</summary>
public sealed class StubTransport(Func<HttpRequestMessage, string, HttpResponseMessage?> answer) : HttpMessageHandler
{
    public ConcurrentQueue<(string Request, string Body)> Requests { get; } = new();

    public int Count(string request) => Requests.Count(seen => seen.Request == request);

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string name = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        Requests.Enqueue((name, body));
        return answer(request, body) ?? throw new InvalidOperationException($"Unexpected request: {name}");
    }
}
