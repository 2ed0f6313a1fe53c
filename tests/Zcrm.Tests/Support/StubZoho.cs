using System.Net;

namespace Zcrm;

/// <summary>A stub network with a token endpoint that mints <c>access-1</c>, <c>access-2</c>, ... and an API that is the test's own.</summary>
public sealed class StubZoho
{
    private int _minted;

    public StubZoho(Func<HttpRequestMessage, string, HttpResponseMessage?>? api = null) => Transport = StubTransport.Waiting(async (request, body) =>
        request.RequestUri!.AbsolutePath == "/oauth/v2/token" ? await TokenAsync(body) : api?.Invoke(request, body));

    public StubTransport Transport { get; }

    public int Mints => _minted;

    /// <summary>What the token endpoint answers instead of a token.</summary>
    public Func<string, HttpResponseMessage?>? TokenAnswer { get; set; }

    /// <summary>Holds every token answer until it is released.</summary>
    public TaskCompletionSource? Hold { get; set; }

    private async Task<HttpResponseMessage> TokenAsync(string body)
    {
        int number = Interlocked.Increment(ref _minted);
        if (Hold is { } hold) await hold.Task;
        return TokenAnswer?.Invoke(body)
            ?? StubTransport.Json($$"""{"access_token":"access-{{number}}","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}""");
    }

    public static HttpResponseMessage InvalidToken() => StubTransport.Json(
        """{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}""", HttpStatusCode.Unauthorized);
}
