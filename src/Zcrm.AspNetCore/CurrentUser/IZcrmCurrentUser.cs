namespace Zcrm.AspNetCore;

/// <summary>The Zoho CRM connection of the user who is signed in to the application; one for each request.</summary>
public interface IZcrmCurrentUser
{
    /// <summary>The name under which the user's connection is stored.</summary>
    /// <value>Null: nobody is signed in.</value>
    string? Name { get; }

    /// <summary>The user's client; the same that is injected as <see cref="ZcrmClient"/>.</summary>
    /// <exception cref="ZcrmAuthenticationException">Nobody is signed in. That a user is not connected is told by the first call.</exception>
    ZcrmClient Client { get; }

    /// <summary>Gets the user's connection from the token store.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection; null when nobody is signed in, or the user is not connected.</returns>
    Task<Connection?> FindConnectionAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends the user's connection: revokes its tokens at Zoho and removes it from the token store. It does not sign out of the application.</summary>
    /// <remarks>If Zoho cannot be reached, nothing is removed.</remarks>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether there was a connection.</returns>
    Task<bool> DisconnectAsync(CancellationToken cancellationToken = default);
}
