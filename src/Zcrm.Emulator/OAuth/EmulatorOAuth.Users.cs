using Microsoft.AspNetCore.WebUtilities;

namespace Zcrm.Emulator;

public sealed partial class EmulatorOAuth
{
    /// <summary>Does what a user does in a browser: opens a login address, logs in and allows what is asked.</summary>
    /// <param name="loginUrl">The address, as the app made it.</param>
    /// <param name="user">The e-mail address of the user, who may live in another data centre; null: the first user of the one that is asked.</param>
    /// <returns>The address to which the browser is sent back, with <c>code</c>, <c>location</c>, <c>accounts-server</c> and <c>state</c>.</returns>
    /// <exception cref="ArgumentException">The login page shows an error instead, or there is no such user.</exception>
    public Uri LogIn(Uri loginUrl, string? user = null)
    {
        (LoginQuery request, Site site) = Open(loginUrl);
        IReadOnlyList<EmulatedUser> choices = LoginChoices.Of(_state.Accounts, request.App, site.DataCenter);
        EmulatedUser chosen = choices.FirstOrDefault(choice => user is null || string.Equals(choice.Email, user, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"{user} cannot log in at {site.DataCenter}; add the user with Accounts.AddUser.", nameof(user));
        return new LoginDecision(_state).Accept(request, chosen, site);
    }

    /// <summary>Does what a user does in a browser who opens a login address and denies what is asked.</summary>
    /// <param name="loginUrl">The address, as the app made it.</param>
    /// <returns>The address to which the browser is sent back, with <c>error=access_denied</c>.</returns>
    /// <exception cref="ArgumentException">The login page shows an error instead.</exception>
    public Uri Deny(Uri loginUrl) => LoginDecision.Deny(Open(loginUrl).Request);

    /// <summary>Does what a user does who enters the code that a device shows, and allows what it asks.</summary>
    /// <param name="userCode">The code.</param>
    /// <param name="user">The e-mail address of the user; null: the first user.</param>
    /// <exception cref="ArgumentException">The code is unknown or expired, the app is not known where the user lives, or there is no such user.</exception>
    public void ApproveDevice(string userCode, string? user = null) => Decide(userCode, _state.Accounts.User(user));

    /// <summary>Does what a user does who enters the code that a device shows, and denies what it asks.</summary>
    /// <param name="userCode">The code.</param>
    /// <exception cref="ArgumentException">The code is unknown or expired.</exception>
    public void DenyDevice(string userCode) => Decide(userCode, null);

    private void Decide(string userCode, EmulatedUser? user)
    {
        if (!new DevicePageEndpoint(_state).TryDecide(userCode, user))
        {
            throw new ArgumentException(
                "No device waits with this code for this user; it may have expired, or the app is not known where the user lives.", nameof(userCode));
        }
    }

    private (LoginQuery Request, Site Site) Open(Uri loginUrl)
    {
        ArgumentNullException.ThrowIfNull(loginUrl);
        Site site = (loginUrl.IsLoopback ? _state.Sites.Find(loginUrl.Port) : _state.Sites.Find(loginUrl.Host))
            ?? throw new ArgumentException($"The emulator does not answer for {loginUrl.Host}.", nameof(loginUrl));
        var query = QueryHelpers.ParseQuery(loginUrl.Query);
        (LoginQuery? request, string? problem) = LoginQueryReader.Read(
            _state.Accounts, site.DataCenter, name => query.TryGetValue(name, out var value) && value is [{ Length: > 0 } text, ..] ? text : null);
        return request is null ? throw new ArgumentException($"The login page shows an error: {problem}.", nameof(loginUrl)) : (request, site);
    }
}
