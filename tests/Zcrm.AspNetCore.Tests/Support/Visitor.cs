using System.Net;

namespace Zcrm.AspNetCore;

/// <summary>Somebody with a browser: keeps cookies, and follows a redirect only when told to.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly WebApp _app;
    private readonly HttpClient _http;

    public Visitor(WebApp app)
    {
        _app = app;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = app.Address };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Every address that was visited, and every value of a cookie that was set.</summary>
    public List<string> Seen { get; } = [];

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, new Uri(_app.Address, path));

    public Task<Answer> GetAsync(Uri address) => SendAsync(HttpMethod.Get, address);

    public Task<Answer> PostAsync(string path) => SendAsync(HttpMethod.Post, new Uri(_app.Address, path));

    /// <summary>Goes to Zoho and comes back, up to the address of the callback.</summary>
    public async Task<Uri> ConsentAsync(string start, string email)
    {
        Answer toZoho = await GetAsync(start);
        toZoho.Status.ShouldBe(HttpStatusCode.Found, toZoho.Body);
        return _app.Zoho.OAuth.LogIn(toZoho.Location!, email);
    }

    /// <summary>Logs in with Zoho, and opens the page that was asked for.</summary>
    public async Task<Answer> LogInAsync(string email, string to = "/claims")
    {
        Answer back = await GetAsync(await ConsentAsync($"/login?to={to}", email));
        back.Location?.OriginalString.ShouldBe(to);
        return await GetAsync(to);
    }

    public void Dispose() => _http.Dispose();

    private async Task<Answer> SendAsync(HttpMethod method, Uri address)
    {
        Seen.Add(address.AbsoluteUri);
        using var request = new HttpRequestMessage(method, address);
        using HttpResponseMessage response = await _http.SendAsync(request, WebApp.Ct);
        if (response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies)) Seen.AddRange(cookies);
        if (response.Headers.Location is { } location) Seen.Add(location.OriginalString);
        return new Answer(response.StatusCode, response.Headers.Location, await response.Content.ReadAsStringAsync(WebApp.Ct));
    }
}
