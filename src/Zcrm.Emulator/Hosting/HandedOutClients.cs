using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>Sets up clients for the emulator. They share one token store, in which each user is connected the first time that a client is made for them.</summary>
internal sealed class HandedOutClients(OAuthState oauth, EmulatorClock clock, Func<HttpMessageHandler> createHandler) : IDisposable
{
    private readonly MemoryTokenStore _store = new();
    private readonly ConcurrentDictionary<ConnectionKey, bool> _connected = new();
    private readonly Lazy<HttpMessageHandler> _transport = new(createHandler);

    public ZcrmClientOptions Options(string? email, bool connected)
    {
        EmulatedUser user = oauth.Accounts.User(email);
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

    private void Connect(EmulatedUser user, EmulatedApp app)
    {
        var key = new ConnectionKey(app.ClientId, user.Email, user.Org.Environment);
        if (!_connected.TryAdd(key, true)) return;
        (string token, RefreshGrant grant) = oauth.Tokens.IssueRefresh(app.ClientId, user.Id, ScopeText.Split(EmulatorOAuth.AllScopes));

        // The memory store has written when the call returns.
        _ = _store.TryWriteAsync(
            new Connection
            {
                Key = key,
                DataCenter = user.Org.DataCenter,
                AccountsServer = user.Org.DataCenter.Accounts,
                ApiDomain = user.Org.DataCenter.Api(user.Org.Environment),
                RefreshToken = new Secret(token),
                Scopes = ScopeSet.Parse(string.Join(',', grant.Scopes)),
            },
            CancellationToken.None).AsTask();
    }
}
