using System.Net;
using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>Signs users in and out: every way to a connection, and its end.</summary>
/// <remarks>Errors of Zoho's accounts server are <see cref="ZcrmAuthenticationException"/>s with a hint that lists the likely causes.</remarks>
public partial class AuthClient
{
    private readonly AuthContext _context;

    /// <summary>For mocking.</summary>
    protected AuthClient() => _context = null!;

    internal AuthClient(AuthContext context) => _context = context;

    /// <summary>Turns a self client's grant token, from the API console, into a stored connection.</summary>
    /// <param name="grantToken">The grant token; it works once and for a few minutes.</param>
    /// <param name="user">Whose token it is; null: Zcrm asks Zoho, which needs the scope <c>AaaServer.profile.READ</c> or <c>ZohoCRM.users.READ</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored.</returns>
    /// <exception cref="ZcrmAuthenticationException">Zoho refused the grant token; the hint lists the likely causes.</exception>
    public virtual async Task<Connection> ExchangeGrantTokenAsync(string grantToken, string? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(grantToken);
        Uri accounts = _context.Servers.Accounts(_context.DataCenter);
        TokenAnswer tokens = await _context.Endpoint.ExchangeAsync(
            GrantKind.SelfClient, accounts, grantToken.Trim(), redirectUri: null, codeVerifier: null, cancellationToken).ConfigureAwait(false);
        return await KeepAsync(New(accounts, _context.DataCenter), tokens, user, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes over a refresh token that you already have, after minting a first access token from it.</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="user">Whose token it is; null: Zcrm asks Zoho.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored.</returns>
    /// <exception cref="ZcrmAuthenticationException">Zoho refused the refresh token.</exception>
    public virtual async Task<Connection> ImportRefreshTokenAsync(string refreshToken, string? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(refreshToken);
        Connection fresh = New(_context.Servers.Accounts(_context.DataCenter), _context.DataCenter) with { RefreshToken = new Secret(refreshToken.Trim()) };
        TokenAnswer tokens = await _context.Endpoint.RenewAsync(fresh, cancellationToken).ConfigureAwait(false);
        return await KeepAsync(fresh, tokens, user, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Connects the app itself, without a user, by its own secret (self clients only).</summary>
    /// <param name="scopes">What the app shall be able to do.</param>
    /// <param name="soid">The organization, as <c>ZohoCRM.&lt;zgid&gt;</c>.</param>
    /// <param name="user">The name under which the connection is kept; null: the <paramref name="soid"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored. It has no refresh token: Zcrm asks for a new access token with the secret.</returns>
    /// <exception cref="ZcrmAuthenticationException">Zoho refused the client, the scopes or the organization.</exception>
    public virtual async Task<Connection> ConnectWithClientCredentialsAsync(ScopeSet scopes, string soid, string? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        ArgumentException.ThrowIfNullOrWhiteSpace(soid);
        Uri accounts = _context.Servers.Accounts(_context.DataCenter);
        TokenAnswer tokens = await _context.Endpoint.CredentialsAsync(accounts, scopes, soid, cancellationToken).ConfigureAwait(false);
        Connection fresh = New(accounts, _context.DataCenter) with { Soid = soid, Scopes = scopes };
        return await KeepAsync(fresh, tokens, user ?? soid, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets this client's connection as it is stored.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ZcrmAuthenticationException">No connection is stored for the client's user.</exception>
    public virtual async Task<Connection> GetConnectionAsync(CancellationToken cancellationToken = default)
    {
        ConnectionKey key = await _context.Binding.ResolveAsync(cancellationToken).ConfigureAwait(false);
        return await _context.Book.Store.ReadAsync(key, cancellationToken).ConfigureAwait(false) ?? throw OAuthErrors.NotConnected(key);
    }

    /// <summary>Lists everybody who is connected through this client's app in its environment; for work that goes on for all of them.</summary>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>Whose connections they are, in no particular order; their tokens stay in the store.</returns>
    public virtual async IAsyncEnumerable<ConnectionKey> ListConnectionsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (ConnectionKey key in _context.Book.ListAsync(cancellationToken).ConfigureAwait(false)) yield return key;
    }

    /// <summary>Tells whether the connection can be used. The access token is refreshed if its time has come; the API is not called.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ZcrmAuthenticationException">No connection is stored for the client's user, or Zoho refuses to refresh it.</exception>
    /// <exception cref="ZcrmTransportException">The token had to be refreshed, and the accounts server did not answer.</exception>
    public virtual async Task<ConnectionStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        ConnectionKey key = await _context.Binding.ResolveAsync(cancellationToken).ConfigureAwait(false);
        AccessToken token = await _context.Sources.For(key).GetAsync(refused: null, cancellationToken).ConfigureAwait(false);
        CreditMemory credits = _context.Sources.MemoryOf(key).Recall(static () => new CreditMemory());
        return new ConnectionStatus { Key = key, AccessTokenExpiresAt = token.UseUntil, RemainingCredits = credits.Remaining, CreditsToldAt = credits.ToldAt };
    }

    /// <summary>Ends this client's connection: revokes its tokens at Zoho and removes it from the store.</summary>
    /// <remarks>A token that Zoho no longer knows counts as revoked. If Zoho cannot be reached, nothing is removed.</remarks>
    /// <param name="cancellationToken">Ends the wait.</param>
    public virtual async Task RevokeAsync(CancellationToken cancellationToken = default)
    {
        Connection connection = await GetConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if ((connection.RefreshToken ?? connection.AccessToken) is { } token)
                await _context.Endpoint.RevokeAsync(_context.Servers.Accounts(connection), token, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmAuthenticationException exception) when (exception.StatusCode == HttpStatusCode.BadRequest || exception.Code == CrmErrorCode.InvalidCode)
        {
            // Already unknown to Zoho, which is the state that was asked for.
        }

        await _context.Book.Store.DeleteAsync(connection.Key, cancellationToken).ConfigureAwait(false);
        _context.Sources.Forget(connection.Key);
        Log.Revoked(_context.Logger, connection.Key.ToString());
    }

    private Connection New(Uri accountsServer, DataCenter dataCenter) => new()
    {
        Key = _context.Book.Key("?"),
        AccountsServer = accountsServer,
        DataCenter = dataCenter,
    };

    private async Task<Connection> KeepAsync(Connection fresh, TokenAnswer tokens, string? user, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _context.Clock.GetUtcNow();
        Connection connection = tokens.ApplyTo(fresh, now) with { RecentMints = [now] };
        if (connection.ApiDomain is { } apiDomain) _context.Servers.Trusted(apiDomain);
        connection = connection with { Key = _context.Book.Key(user ?? await NameAsync(connection, cancellationToken).ConfigureAwait(false)) };
        connection = connection with { OrgId = await _context.Orgs.FindAsync(connection, cancellationToken).ConfigureAwait(false) };
        Connection stored = await _context.Book.ReplaceAsync(connection, cancellationToken).ConfigureAwait(false);
        _context.Sources.Forget(stored.Key);
        _context.Binding.Bind(stored.Key);
        Log.SignedIn(_context.Logger, stored.Key.ToString(), stored.DataCenter);
        return stored;
    }

    /// <summary>A sign-in is never lost for want of a name: when nobody can tell whose it is, it gets one that follows from its token.</summary>
    private async Task<string> NameAsync(Connection connection, CancellationToken cancellationToken)
    {
        string? found;
        try
        {
            found = await _context.Users.FindAsync(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmTransportException)
        {
            found = null;
        }

        if (found is not null) return found;
        string unnamed = "unnamed-" + (connection.RefreshToken ?? connection.AccessToken)!.Fingerprint();
        Log.UserUnknown(_context.Logger, unnamed);
        return unnamed;
    }
}
