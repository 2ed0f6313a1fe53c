using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Zcrm.AspNetCore;

/// <summary>Adds "connect my Zoho" to an application with a login of its own.</summary>
public static class ZcrmConnectExtensions
{
    /// <summary>Maps <c>GET {path}</c>, which sends the browser to Zoho, and <c>GET {path}/callback</c>, which stores the connection of the user who is signed in.</summary>
    /// <remarks>
    /// Both require an authorized user. The connection is stored under the user's name as <see cref="CurrentUserExtensions.AddCurrentUser"/> tells it. The address of the
    /// callback has to be registered as a redirect URI. The application's own cookie may be Lax or None; a Strict one does not come back from Zoho.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="path">The path of the start, for example <c>/zoho/connect</c>.</param>
    /// <param name="configure">Sets it up; null: as usual.</param>
    public static IEndpointConventionBuilder MapZcrmConnect(this IEndpointRouteBuilder endpoints, string path, Action<ZcrmConnectOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (path is null || !path.StartsWith('/') || path.Contains('{', StringComparison.Ordinal))
            throw new ArgumentException("The path of a connect begins with a slash and has no parameters, for example /zoho/connect.", nameof(path));
        var options = new ZcrmConnectOptions();
        configure?.Invoke(options);
        options.Check();

        string start = path.TrimEnd('/');
        var connect = new ConnectEndpoints(options, start + "/callback");
        RouteGroupBuilder group = endpoints.MapGroup(start);
        group.MapGet("", connect.StartAsync);
        group.MapGet("/callback", connect.FinishAsync);
        return group.RequireAuthorization();
    }
}
