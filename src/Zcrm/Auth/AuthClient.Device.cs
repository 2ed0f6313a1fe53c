namespace Zcrm;

// The device flow: for a television, a server console or a command line.
public partial class AuthClient
{
    /// <summary>Begins a sign-in on a device without a browser.</summary>
    /// <param name="scopes">What the app asks the user to allow.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The code and the address to show to the user.</returns>
    /// <exception cref="ZcrmAuthenticationException">Zoho refused the client or the scopes.</exception>
    public virtual Task<DeviceSignIn> StartDeviceSignInAsync(ScopeSet scopes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return _context.Devices.StartAsync(_context.Servers.Accounts(_context.DataCenter), scopes, cancellationToken);
    }

    /// <summary>Waits until the user has entered the code, and stores the connection.</summary>
    /// <param name="signIn">The sign-in that was begun.</param>
    /// <param name="user">Whose token it is; null: Zcrm asks Zoho.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored, at the data centre in which the user lives.</returns>
    /// <exception cref="ZcrmAuthenticationException">The user said no or took too long.</exception>
    public virtual async Task<Connection> CompleteDeviceSignInAsync(DeviceSignIn signIn, string? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        (TokenAnswer tokens, Uri accountsServer) = await _context.Devices.WaitAsync(signIn, cancellationToken).ConfigureAwait(false);
        DataCenter dataCenter = DataCenter.OfHost(accountsServer) ?? _context.DataCenter;
        return await KeepAsync(New(accountsServer, dataCenter), tokens, user, cancellationToken).ConfigureAwait(false);
    }
}
