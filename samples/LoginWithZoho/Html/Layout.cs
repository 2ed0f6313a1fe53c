using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zcrm.AspNetCore;

namespace LoginWithZoho;

/// <summary>What all pages have in common.</summary>
internal static class Layout
{
    public static IResult Page(HttpContext http, string title, Html body) => Results.Content(Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{title} · Lead Desk</title>
          <link rel="stylesheet" href="/site.css">
          <link rel="icon" href="data:,">
        </head>
        <body>
          <header>
            <a class="brand" href="/"><span class="mark">LD</span> Lead Desk</a>
            {Navigation(http)}
          </header>
          <main>{body}</main>
          <footer>A sample of Zcrm, the Zoho CRM toolkit for .NET</footer>
        </body>
        </html>
        """).Text, "text/html; charset=utf-8");

    /// <summary>A button that posts a form with nothing in it but the proof that the form is ours.</summary>
    public static Html Button(HttpContext http, string action, string label, string style = "") => Html.Of($"""
        <form method="post" action="{action}">{Antiforgery(http)}<button class="{style}">{label}</button></form>
        """);

    public static Html Antiforgery(HttpContext http)
    {
        AntiforgeryTokenSet tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
    }

    private static Html Navigation(HttpContext http)
    {
        ClaimsPrincipal user = http.User;
        return user.Identity is not { IsAuthenticated: true } ? Html.None : Html.Of($"""
            <nav>
              <a href="/leads">Leads</a>
              <a href="/connection">Connection</a>
              <span class="who">
                <b>{user.FindFirstValue(ZohoClaimTypes.Name)}</b>
                <small>{user.FindFirstValue(ZohoClaimTypes.OrganizationName)}</small>
              </span>
              <span class="badge">{user.FindFirstValue(ZohoClaimTypes.DataCenter)?.ToUpperInvariant()}</span>
              {Button(http, "/logout", "Log out", "quiet")}
            </nav>
            """);
    }
}
