using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Zcrm.AspNetCore;

/// <summary>
/// The framework's OAuth login, which guards state, correlation and PKCE. What is Zoho's own is the client's work: the code is redeemed at the accounts server
/// of the user's data centre, if that is one of Zoho's, and the tokens go into the token store.
/// </summary>
internal sealed class ZohoHandler(IOptionsMonitor<ZohoOptions> options, ILoggerFactory logger, UrlEncoder encoder, ZcrmClients clients)
    : OAuthHandler<ZohoOptions>(options, logger, encoder)
{
    private ZohoLogin? _login;

    /// <summary>Zoho separates scopes by commas.</summary>
    protected override string FormatScope(IEnumerable<string> scopes) => string.Join(',', scopes);

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out string? verifier);
        var begun = new LoginRequest(new Uri(Options.AuthorizationEndpoint), new Uri(context.RedirectUri), Request.Query["state"].ToString(), verifier);
        try
        {
            _login = await ZohoLogin.EndAsync(clients.Nobody(Options.ClientName), new Uri(Request.GetEncodedUrl()), begun, Logger, Context.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (ZcrmException exception)
        {
            return OAuthTokenResponse.Failed(exception);
        }

        // The base class wants a token and does nothing with it but hand it on; this one leads nowhere.
        return OAuthTokenResponse.Success(JsonDocument.Parse("""{"access_token":"(in the token store)"}"""));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        identity.AddClaims(_login!.Claims(ClaimsIssuer));
        var context = new OAuthCreatingTicketContext(
            new ClaimsPrincipal(identity), properties, Context, Scheme, Options, Backchannel, tokens, _login.Profile.Body);
        context.RunClaimActions();
        await Events.CreatingTicket(context).ConfigureAwait(false);
        return new AuthenticationTicket(context.Principal!, context.Properties, Scheme.Name);
    }
}
