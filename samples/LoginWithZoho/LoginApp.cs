using LoginWithZoho.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zcrm;
using Zcrm.AspNetCore;
using Zcrm.Extensions;

namespace LoginWithZoho;

/// <summary>The application: a login, and pages that speak for whoever is logged in.</summary>
internal static class LoginApp
{
    private const string Address = "http://localhost:5080";

    public static WebApplication Create(string[] args, LocalZoho? local)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(Address);

        // The framework's request log has whole addresses in it, also those that Zoho's redirects bring.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddAuthorization().AddAntiforgery();
        builder.Services.AddZcrm(local is null ? CopyEnvironment : local.ApplyTo).AddZohoLogin(login =>
        {
            login.Scopes = [Scope.ProfileRead, Scope.OrgRead, Scope.SettingsRead, Scope.ModulesAll];
            login.Events.OnRemoteFailure = LoginProblem.TellAsync;
        });

        WebApplication app = builder.Build();
        app.Use(HardenAsync);
        app.UseErrorPages();
        app.UseAuthentication().UseAuthorization().UseAntiforgery();
        app.MapGet("/site.css", () => Results.Stream(typeof(LoginApp).Assembly.GetManifestResourceStream("site.css")!, "text/css"));
        app.MapSignIn();
        app.MapLeads();
        app.MapConnection();
        return app;
    }

    private static void CopyEnvironment(ZcrmClientOptions options)
    {
        ZcrmClientOptions given = ZcrmClientOptions.FromEnvironment();
        (options.ClientId, options.ClientSecret) = (given.ClientId, given.ClientSecret);
        (options.DataCenter, options.Environment, options.Hosts) = (given.DataCenter, given.Environment, given.Hosts);
    }

    /// <remarks>When the answer starts, so that pages of errors have it too.</remarks>
    private static Task HardenAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'";
            http.Response.Headers["Referrer-Policy"] = "same-origin";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        return next(http);
    }
}
