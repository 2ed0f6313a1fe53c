using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>Asks the request who is signed in, each time anew: nothing of one user is kept for another.</summary>
internal sealed class ZcrmCurrentUser(IHttpContextAccessor http, IZcrmClientFactory clients, Func<ClaimsPrincipal, string?> nameOf) : IZcrmCurrentUser
{
    public string? Name =>
        http.HttpContext?.User is { Identity.IsAuthenticated: true } user && nameOf(user) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null;

    public ZcrmClient Client => clients.For(Name ?? throw Nobody());

    public async Task<Connection?> FindConnectionAsync(CancellationToken cancellationToken = default)
    {
        if (Name is null) return null;
        try
        {
            return await Client.Auth.GetConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmAuthenticationException exception) when (exception.Code == CrmErrorCode.NotConnected)
        {
            return null;
        }
    }

    public async Task<bool> DisconnectAsync(CancellationToken cancellationToken = default)
    {
        if (await FindConnectionAsync(cancellationToken).ConfigureAwait(false) is null) return false;
        await Client.Auth.RevokeAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    private ZcrmAuthenticationException Nobody() => http.HttpContext switch
    {
        null => OAuthErrors.Own(
            CrmErrorCode.NotConnected,
            "There is no request, so there is no current user whose Zoho CRM client could be given",
            "Outside of requests take IZcrmClientFactory and name the user: clients.For(name)."),
        { User.Identity.IsAuthenticated: true } => OAuthErrors.Own(
            CrmErrorCode.NotConnected,
            "The user who is signed in has no name under which a Zoho CRM connection could be stored",
            "Give users a NameIdentifier claim, or tell AddCurrentUser which claim names them."),
        _ => OAuthErrors.Own(
            CrmErrorCode.NotConnected,
            "Nobody is signed in, so there is no current user whose Zoho CRM client could be given",
            "Let the endpoint require authorization, and make sure that UseAuthentication runs before it."),
    };
}
