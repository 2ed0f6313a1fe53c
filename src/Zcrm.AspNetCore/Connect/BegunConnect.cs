using Microsoft.AspNetCore.Authentication;

namespace Zcrm.AspNetCore;

/// <summary>A connect that has begun: for whom, and what is needed to accept the redirect. It waits, encrypted, in a cookie of the browser that began it.</summary>
internal sealed record BegunConnect(string User, LoginRequest Login, string ReturnUrl, DateTimeOffset ExpiresAt)
{
    private const string UserItem = "user";
    private const string StateItem = "state";
    private const string VerifierItem = "code_verifier";
    private const string CallbackItem = "redirect_uri";
    private const string UrlItem = "url";

    public AuthenticationProperties ToProperties() => new()
    {
        RedirectUri = ReturnUrl,
        ExpiresUtc = ExpiresAt,
        Items =
        {
            [UserItem] = User,
            [StateItem] = Login.State,
            [VerifierItem] = Login.CodeVerifier?.Reveal(),
            [CallbackItem] = Login.RedirectUri.OriginalString,
            [UrlItem] = Login.Url.GetLeftPart(UriPartial.Path),
        },
    };

    public static BegunConnect? From(AuthenticationProperties? properties) =>
        properties is { RedirectUri: { } returnUrl, ExpiresUtc: { } expiresAt, Items: var items }
        && items.TryGetValue(UserItem, out string? user) && user is not null
        && items.TryGetValue(StateItem, out string? state) && state is not null
        && items.TryGetValue(VerifierItem, out string? verifier)
        && items.TryGetValue(CallbackItem, out string? callback) && callback is not null
        && items.TryGetValue(UrlItem, out string? url) && url is not null
            ? new BegunConnect(user, new LoginRequest(new Uri(url), new Uri(callback), state, verifier), returnUrl, expiresAt)
            : null;
}
