using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zcrm;
using Zcrm.AspNetCore;

namespace LoginWithZoho.Pages;

/// <summary>Shows whose connection it is and what is left of it, and ends it.</summary>
internal static class ConnectionPage
{
    public static void MapConnection(this WebApplication app)
    {
        RouteGroupBuilder connection = app.MapGroup("/connection").RequireAuthorization();
        connection.MapGet("", ShowAsync);
        connection.MapPost("/end", EndAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, IZcrmCurrentUser user, CancellationToken cancellationToken)
    {
        Connection? connection = await user.FindConnectionAsync(cancellationToken);
        if (connection is null) return Layout.Page(http, "Connection", NotConnected());
        ConnectionStatus status = await user.Client.Auth.GetStatusAsync(cancellationToken);
        return Layout.Page(http, "Connection", Connected(http, connection, status));
    }

    private static async Task<IResult> EndAsync(IFormCollection form, HttpContext http, IZcrmCurrentUser user, CancellationToken cancellationToken)
    {
        await user.DisconnectAsync(cancellationToken);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.Redirect("/?disconnected");
    }

    private static Html Connected(HttpContext http, Connection connection, ConnectionStatus status) => Html.Of($"""
        <h1>Connection</h1>
        <p class="lead-in">What this app keeps for you. It can refresh your access token as long as you do not disconnect.</p>
        <dl class="card facts">
          {Fact("User", http.User.FindFirstValue(ZohoClaimTypes.Name))}
          {Fact("E-mail", http.User.FindFirstValue(ZohoClaimTypes.Email))}
          {Fact("Zoho account", http.User.FindFirstValue(ZohoClaimTypes.Zuid))}
          {Fact("Organization", $"{http.User.FindFirstValue(ZohoClaimTypes.OrganizationName)} ({http.User.FindFirstValue(ZohoClaimTypes.Organization)})")}
          {Fact("Data centre", connection.DataCenter.Name)}
          {Fact("API server", connection.ApiDomain)}
          {Fact("Access token", $"until {status.AccessTokenExpiresAt:HH:mm:ss} UTC, then a new one")}
          {Fact("API credits", status.RemainingCredits is { } credits ? $"{credits:N0} left today" : "Zoho tells once half of the day's are used")}
          {Fact("Allowed", string.Join(", ", connection.Scopes))}
        </dl>
        <section class="ending">
          {Layout.Button(http, "/connection/end", "Disconnect", "danger")}
          <p class="hint">Revokes the tokens at Zoho, deletes them here, and logs you out.</p>
        </section>
        """);

    private static Html NotConnected() => Html.Of($"""
        <h1>Not connected</h1>
        <p class="lead-in">You are logged in, but no tokens of yours are stored here any more.</p>
        <a class="button" href="/login">Connect again</a>
        """);

    private static Html Fact(string name, object? value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");
}
