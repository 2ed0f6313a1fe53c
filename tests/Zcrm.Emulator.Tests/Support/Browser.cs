namespace Zcrm.Emulator;

/// <summary>A plain HTTP client before the emulator, with none of Zcrm's own code in it.</summary>
internal sealed class Browser(ZcrmEmulator zoho, DataCenter? dataCenter = null) : IDisposable
{
    private readonly HttpClient _http = new(zoho.CreateHandler());

    public DataCenter DataCenter { get; } = dataCenter ?? DataCenter.US;

    public EmulatedApp App => zoho.Accounts.Apps[0];

    public HttpClient Http => _http;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Posts a form to the accounts server.</summary>
    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using HttpResponseMessage response = await _http.PostAsync(new Uri(DataCenter.Accounts, path), content, Cancellation);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Asks the token endpoint, as the seeded app unless the form names another.</summary>
    public Task<Answer> TokenAsync(string grantType, params (string Name, string Value)[] form)
    {
        (string, string)[] known = [("client_id", App.ClientId), ("client_secret", App.ClientSecret.Reveal()), ("grant_type", grantType)];
        return PostAsync("/oauth/v2/token", [.. known.Where(field => !form.Any(given => given.Name == field.Item1)), .. form]);
    }

    public Task<Answer> RedeemAsync(string code, params (string Name, string Value)[] form) => TokenAsync("authorization_code", [("code", code), .. form]);

    public Task<Answer> RefreshAsync(string refreshToken) => TokenAsync("refresh_token", ("refresh_token", refreshToken));

    /// <summary>Signs in by the self client's page.</summary>
    public async Task<Tokens> SignInAsync(string? scopes = null, string? user = null)
    {
        Answer answer = await RedeemAsync(zoho.OAuth.GenerateGrantToken(scopes, user));
        return new Tokens(answer.Text("access_token"), answer.Text("refresh_token"));
    }

    public Task<Answer> GetAsync(string path, string? accessToken) => SendAsync(HttpMethod.Get, path, accessToken);

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? accessToken, CrmEnvironment environment = CrmEnvironment.Production)
    {
        using var request = new HttpRequestMessage(method, new Uri(DataCenter.Api(environment), path));
        if (accessToken is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {accessToken}");
        using HttpResponseMessage response = await _http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }

    public void Dispose() => _http.Dispose();
}
