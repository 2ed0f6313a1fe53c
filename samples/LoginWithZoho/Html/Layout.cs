using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zcrm.AspNetCore;

namespace LoginWithZoho;

/// <summary>What all pages have in common.</summary>
internal static class Layout
{
    public static IResult Page(HttpContext http, string title, Html body, int status = StatusCodes.Status200OK) => Results.Content(Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{title} · Lead Desk</title>
          <link rel="stylesheet" href="/site.css">
          <link rel="icon" href="data:,">
        </head>
        <body>
          <a class="skip" href="#content">Skip to the content</a>
          <header>
            <a class="brand" href="/"><span class="mark" aria-hidden="true">LD</span> Lead Desk</a>
            {Navigation(http)}
          </header>
          <main id="content">{body}</main>
          <footer>A sample of Zcrm, the Zoho CRM toolkit for .NET</footer>
        </body>
        </html>
        """).Text, "text/html; charset=utf-8", statusCode: status);

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
            <nav aria-label="Pages">
              {Link(http, "/leads", "Leads")}
              {Link(http, "/connection", "Connection")}
            </nav>
            <div class="who">
              <span>
                <b>{user.FindFirstValue(ZohoClaimTypes.Name)}</b>
                <small>{user.FindFirstValue(ZohoClaimTypes.OrganizationName)}</small>
              </span>
              <span class="badge" title="Your Zoho data centre">{user.FindFirstValue(ZohoClaimTypes.DataCenter)?.ToUpperInvariant()}</span>
              {Button(http, "/logout", "Log out", "quiet")}
            </div>
            """);
    }

    private static Html Link(HttpContext http, string address, string label)
    {
        Html current = http.Request.Path.StartsWithSegments(address) ? Html.Of($" aria-current=\"page\"") : Html.None;
        return Html.Of($"""<a href="{address}"{current}>{label}</a>""");
    }
}
