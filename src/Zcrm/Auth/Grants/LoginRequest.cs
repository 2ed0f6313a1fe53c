namespace Zcrm;

/// <summary>A login that has begun: send the user to <see cref="Url"/>, keep the rest until the redirect comes back.</summary>
/// <remarks>Keep it where only this user's browser session can reach it. It prints neither the verifier nor the state.</remarks>
public sealed class LoginRequest
{
    /// <summary>Restores a login that was kept between the two requests of a browser.</summary>
    /// <param name="url">The login URL.</param>
    /// <param name="redirectUri">The redirect URI of this login.</param>
    /// <param name="state">The state of this login.</param>
    /// <param name="codeVerifier">The PKCE verifier, if the login has one.</param>
    public LoginRequest(Uri url, Uri redirectUri, string state, Secret? codeVerifier) =>
        (Url, RedirectUri, State, CodeVerifier) = (url, redirectUri, state, codeVerifier);

    /// <summary>Where to send the user's browser.</summary>
    public Uri Url { get; }

    /// <summary>Where Zoho sends the browser afterwards.</summary>
    public Uri RedirectUri { get; }

    /// <summary>What the redirect has to bring back unchanged.</summary>
    public string State { get; }

    /// <summary>The secret half of PKCE.</summary>
    public Secret? CodeVerifier { get; }

    /// <summary>Returns the host of the login, nothing of its parameters.</summary>
    public override string ToString() => $"Login at {Url.Host}";
}
