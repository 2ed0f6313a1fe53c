using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Connects a Zoho account to the user who is signed in: <see cref="StartAsync"/> sends the browser to Zoho, <see cref="FinishAsync"/> takes it back.</summary>
internal sealed class ConnectEndpoints(ZcrmConnectOptions options, string callback)
{
    public Task StartAsync(HttpContext http)
    {
        IZcrmCurrentUser user = UserOf(http);
        LoginRequest login = user.Client.Auth.CreateLoginUrl(
            options.Scopes, new LoginOptions { RedirectUri = options.RedirectUri ?? CallbackOf(http), IsOffline = options.IsOffline });
        string? returnUrl = http.Request.Query["returnUrl"];
        var begun = new BegunConnect(
            user.Name!, login, RedirectHttpResult.IsLocalUrl(returnUrl) ? returnUrl! : options.ReturnPath, Clock(http).GetUtcNow() + options.Lifetime);
        Cookies(http).Write(http, begun, CookiePath(http), options.Lifetime);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(login.Url.AbsoluteUri);
        return Task.CompletedTask;
    }

    public async Task FinishAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            BegunConnect begun = Begun(http);
            Connection connection = await UserOf(http).Client.Auth.ExchangeCodeAsync(
                new Uri(http.Request.GetEncodedUrl()), begun.Login, begun.User, http.RequestAborted).ConfigureAwait(false);
            Log.Connected(Logger(http), begun.User, connection.DataCenter);
            http.Response.Redirect(begun.ReturnUrl);
        }
        catch (ZcrmException exception)
        {
            await FailAsync(http, exception).ConfigureAwait(false);
        }
    }

    /// <summary>Finds what this browser began, for the user who is signed in now: a redirect that somebody else's consent produced connects nothing.</summary>
    private BegunConnect Begun(HttpContext http)
    {
        BegunConnect? begun = Cookies(http).Take(http, http.Request.Query["state"].ToString(), CookiePath(http));
        if (begun is null || begun.ExpiresAt <= Clock(http).GetUtcNow())
        {
            throw OAuthErrors.Own(
                new CrmErrorCode("invalid_state"),
                "This browser has no connect under way to which the redirect belongs",
                "It was forged, came a second time or too late; start the connect anew.");
        }

        return begun.User == UserOf(http).Name ? begun : throw OAuthErrors.Own(
            new CrmErrorCode("other_user"),
            "The connect was begun by another user than the one who is signed in",
            "Start the connect anew, as the user whose Zoho account it shall be.");
    }

    private async Task FailAsync(HttpContext http, ZcrmException exception)
    {
        string code = exception is ZcrmApiException { Code.Value: { Length: > 0 } told } ? told : "not_reachable";
        Log.NotConnected(Logger(http), code, exception.Message);
        if (options.FailurePath is { } path)
        {
            http.Response.Redirect(path + QueryString.Create("error", code));
            return;
        }

        await TypedResults.Problem(exception.Message, statusCode: StatusCodes.Status400BadRequest, title: "The Zoho account was not connected.")
            .ExecuteAsync(http).ConfigureAwait(false);
    }

    private IZcrmCurrentUser UserOf(HttpContext http) => (options.ClientName.Length == 0
        ? http.RequestServices.GetService<IZcrmCurrentUser>()
        : http.RequestServices.GetKeyedService<IZcrmCurrentUser>(options.ClientName))
        ?? throw new ZcrmConfigurationException("AddCurrentUser", "MapZcrmConnect needs to know who is signed in; call services.AddZcrm(...).AddCurrentUser().");

    private Uri CallbackOf(HttpContext http) => new(UriHelper.BuildAbsolute(http.Request.Scheme, http.Request.Host, http.Request.PathBase, callback));

    private string CookiePath(HttpContext http) => http.Request.PathBase + callback;

    private static ConnectCookies Cookies(HttpContext http) => http.RequestServices.GetRequiredService<ConnectCookies>();

    private static TimeProvider Clock(HttpContext http) => http.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;

    private static ILogger Logger(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Zcrm.AspNetCore");
}
