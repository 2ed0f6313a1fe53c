using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Zcrm;

namespace LoginWithZoho.Pages;

/// <summary>What went wrong, and what the reader can do about it. What only the app's owner needs to know is in the log.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app) =>
        app.UseExceptionHandler(errors => errors.Run(ShowFailureAsync)).UseStatusCodePages(context => ShowStatusAsync(context.HttpContext));

    private static Task ShowFailureAsync(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        ZcrmAuthenticationException { Code: var code } when code == CrmErrorCode.NotConnected => Results.Redirect("/connection").ExecuteAsync(http),
        ZcrmAuthenticationException => ShowAsync(
            http, StatusCodes.Status401Unauthorized, "Zoho does not accept the connection any more", "It was revoked, or your account has changed. Connect again to go on.", Link("/login", "Connect again")),
        ZcrmRateLimitException busy => ShowAsync(
            http, StatusCodes.Status503ServiceUnavailable, "Zoho asks us to slow down", $"Your organization has used what it may at the moment. Try again{Wait(busy.RetryAfter)}."),
        ZcrmApiException refused => ShowAsync(
            http, StatusCodes.Status502BadGateway, "Zoho refused this", $"{refused.Error.Message} ({refused.Code}). {refused.Hint}"),
        ZcrmTransportException => ShowAsync(
            http, StatusCodes.Status502BadGateway, "Zoho cannot be reached", "Nothing was changed that you did not see confirmed. Try again in a minute."),
        _ => ShowAsync(
            http, StatusCodes.Status500InternalServerError, "Something went wrong here", $"It is in the log of this app as {http.TraceIdentifier}. Try again, or tell its owner."),
    };

    private static Task ShowStatusAsync(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ShowAsync(http, 404, "There is nothing here", "The address is wrong, or the lead was deleted, or it is not yours to see."),
        StatusCodes.Status400BadRequest => ShowAsync(http, 400, "This form was too old", "You logged in or out since it was opened, so nothing was sent. Open the page again."),
        int status => ShowAsync(http, status, "That did not work", $"The answer was {status}."),
    };

    private static Task ShowAsync(HttpContext http, int status, string title, string text, Html? action = null) => Layout.Page(http, title, Html.Of($"""
        <section class="hero">
          <p class="code">{status}</p>
          <h1>{title}</h1>
          <p>{text}</p>
          {action ?? Link("/", "Back to the start")}
        </section>
        """), status).ExecuteAsync(http);

    private static Html Link(string address, string label) => Html.Of($"""<a class="button" href="{address}">{label}</a>""");

    private static string Wait(TimeSpan? wait) => wait switch
    {
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $" in {Math.Ceiling(wait.Value.TotalHours)} hour(s)"),
        { TotalMinutes: >= 1 } => string.Create(CultureInfo.InvariantCulture, $" in {Math.Ceiling(wait.Value.TotalMinutes)} minute(s)"),
        _ => " in a moment",
    };
}
