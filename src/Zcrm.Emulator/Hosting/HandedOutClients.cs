namespace Zcrm.Emulator;

/// <summary>Sets up clients for the emulator. They share one token store, in which a user is connected when a client is made for them.</summary>
internal sealed class HandedOutClients(OAuthState oauth, EmulatorClock clock, Func<HttpMessageHandler> createHandler) : IDisposable
{
    private readonly MemoryTokenStore _store = new();
    private readonly Dictionary<ConnectionKey, string> _connected = [];
    private readonly Lock _connecting = new();
    private readonly Lazy<HttpMessageHandler> _transport = new(createHandler);

    public ZcrmClientOptions Options(EmulatedUser user, bool connected)
    {
        EmulatedApp app = oauth.Accounts.DefaultApp;
        if (connected) Connect(user, app);
        return new ZcrmClientOptions
        {
            ClientId = app.ClientId,
            ClientSecret = app.ClientSecret,
            RedirectUri = app.RedirectUris.Count > 0 ? new Uri(app.RedirectUris[0]) : null,
            DataCenter = user.Org.DataCenter,
            Environment = user.Org.Environment,
            User = connected ? user.Email : null,
            TokenStore = connected ? _store : new MemoryTokenStore(),
            Transport = _transport.Value,
            TimeProvider = clock,
        };
    }

    public void Dispose()
    {
        if (_transport.IsValueCreated) _transport.Value.Dispose();
    }

    /// <summary>Connects a user who is not connected, or not any more.</summary>
    private void Connect(EmulatedUser user, EmulatedApp app)
    {
        var key = new ConnectionKey(app.ClientId, user.Email, user.Org.Environment);
        lock (_connecting)
        {
            if (_connected.TryGetValue(key, out string? known) && oauth.Tokens.FindRefresh(known) is not null) return;
            (string token, RefreshGrant grant) = oauth.Tokens.IssueRefresh(app.ClientId, user.Id, ScopeText.Split(EmulatorOAuth.AllScopes));
            _connected[key] = token;

            // The memory store has done its work when its methods return.
            _ = _store.DeleteAsync(key, CancellationToken.None).AsTask();
            _ = _store.TryWriteAsync(ConnectionOf(key, user, token, grant), CancellationToken.None).AsTask();
        }
    }

    private static Connection ConnectionOf(ConnectionKey key, EmulatedUser user, string token, RefreshGrant grant) => new()
    {
        Key = key,
        DataCenter = user.Org.DataCenter,
        AccountsServer = user.Org.DataCenter.Accounts,
        ApiDomain = user.Org.DataCenter.Api(user.Org.Environment),
        OrgId = user.Org.Zgid,
        RefreshToken = new Secret(token),
        Scopes = ScopeSet.Parse(string.Join(',', grant.Scopes)),
    };
}
