namespace Zcrm;

/// <summary>Speaks to the accounts server: codes, refresh tokens and secrets in, tokens out. Secrets travel in the body only.</summary>
internal sealed class TokenEndpoint(Secret clientSecret, string clientId, HttpMessageInvoker http, CrmServers servers, TimeSpan timeout, TimeProvider clock)
{
    /// <summary>Mints the next access token of a connection.</summary>
    public Task<TokenAnswer> RenewAsync(Connection connection, CancellationToken cancellationToken) => connection.RefreshToken is { } refreshToken
        ? MintAsync(GrantKind.Refresh, servers.Accounts(connection), [("grant_type", "refresh_token"), ("refresh_token", refreshToken.Reveal())], cancellationToken)
        : CredentialsAsync(servers.Accounts(connection), connection.Scopes, connection.Soid, cancellationToken);

    /// <summary>Turns a grant token or login code into tokens.</summary>
    public Task<TokenAnswer> ExchangeAsync(
        GrantKind kind, Uri accountsServer, string code, Uri? redirectUri, Secret? codeVerifier, CancellationToken cancellationToken) =>
        MintAsync(
            kind,
            accountsServer,
            [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectUri?.OriginalString), ("code_verifier", codeVerifier?.Reveal())],
            cancellationToken);

    /// <summary>Mints an access token for the app itself.</summary>
    public Task<TokenAnswer> CredentialsAsync(Uri accountsServer, ScopeSet scopes, string? soid, CancellationToken cancellationToken) => MintAsync(
        GrantKind.ClientCredentials, accountsServer, [("grant_type", "client_credentials"), ("scope", scopes.ToString()), ("soid", soid)], cancellationToken);

    /// <summary>Ends a token; a refresh token takes its access tokens with it.</summary>
    public async Task RevokeAsync(Uri accountsServer, Secret token, CancellationToken cancellationToken)
    {
        const string operation = "POST /oauth/v2/token/revoke";
        using OAuthAnswer answer = await PostAsync(operation, accountsServer, "/oauth/v2/token/revoke", [("token", token.Reveal())], cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess || answer.Has("error")) throw answer.Refused(operation, GrantKind.Revoke, accountsServer);
    }

    /// <summary>Sends a form with the client's id and secret.</summary>
    public Task<OAuthAnswer> PostSignedAsync(
        string operation, Uri accountsServer, string path, (string Name, string? Value)[] form, CancellationToken cancellationToken) =>
        PostAsync(operation, accountsServer, path, [("client_id", clientId), ("client_secret", clientSecret.Reveal()), .. form], cancellationToken);

    /// <summary>Asks the accounts server something about the owner of an access token.</summary>
    public async Task<OAuthAnswer> GetAsync(string operation, Uri uri, Secret accessToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Authorization = new("Zoho-oauthtoken", accessToken.Reveal());
        return await SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<TokenAnswer> MintAsync(GrantKind kind, Uri accountsServer, (string Name, string? Value)[] form, CancellationToken cancellationToken)
    {
        const string operation = "POST /oauth/v2/token";
        ZcrmTelemetry.Mints.Add(1);
        using OAuthAnswer answer = await PostSignedAsync(operation, accountsServer, "/oauth/v2/token", form, cancellationToken).ConfigureAwait(false);
        return TokenAnswer.TryRead(answer.Body) ?? throw answer.Refused(operation, kind, accountsServer);
    }

    private async Task<OAuthAnswer> PostAsync(
        string operation, Uri accountsServer, string path, (string Name, string? Value)[] form, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(CrmServers.Text(servers.Trusted(accountsServer)) + path))
        {
            Content = new FormUrlEncodedContent(form.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!))),
        };
        return await SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<OAuthAnswer> SendAsync(string operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var limit = new TimeLimit(timeout, clock, cancellationToken);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            byte[] bytes = await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
            return OAuthAnswer.Read(operation, response.StatusCode, bytes, request.RequestUri!.Host);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException)
        {
            throw Unanswered(operation, request, exception.Message, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unanswered(operation, request, limit.IsOver ? $"no answer came within {timeout}" : exception.Message, exception);
        }
    }

    private static ZcrmTransportException Unanswered(string operation, HttpRequestMessage request, string reason, Exception inner) => new(
        operation,
        $"{operation} at {request.RequestUri!.Host} got no answer: {reason.TrimEnd('.')}. Check the network and the accounts server's host.",
        attempts: 1,
        wasSent: false,
        inner);
}
