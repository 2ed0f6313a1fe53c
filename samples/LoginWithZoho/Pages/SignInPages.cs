using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LoginWithZoho.Pages;

/// <summary>The way in and out.</summary>
internal static class SignInPages
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/", Show);
        app.MapGet("/login", () => Results.Challenge(new AuthenticationProperties { RedirectUri = "/leads" }));
        app.MapPost("/logout", (IFormCollection form) => Results.SignOut(
            new AuthenticationProperties { RedirectUri = "/" }, [CookieAuthenticationDefaults.AuthenticationScheme]));
    }

    private static IResult Show(HttpContext http) => http.User.Identity is { IsAuthenticated: true }
        ? Results.Redirect("/leads")
        : Layout.Page(http, "Welcome", Html.Of($"""
            <section class="hero">
              {Notice(http.Request.Query)}
              <h1>Your leads, wherever your Zoho lives</h1>
              <p>Log in with your Zoho account. You come back signed in, whichever data centre is yours, and see your own leads and nobody else's.</p>
              <a class="button" href="/login">Log in with Zoho</a>
              <p class="hint">Your tokens stay on the server. This browser gets a cookie that says who you are, and nothing more.</p>
            </section>
            """));

    private static Html Notice(IQueryCollection query) => query.ContainsKey("disconnected")
        ? Notices.Good("Disconnected: your tokens are revoked at Zoho and deleted here.")
        : LoginProblem.Notice(query);
}
