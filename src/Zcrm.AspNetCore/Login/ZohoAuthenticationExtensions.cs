using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>Adds "Log in with Zoho".</summary>
public static class ZohoAuthenticationExtensions
{
    /// <summary>Makes Zoho the application's login: who is not signed in is sent to Zoho, and a cookie remembers who came back. The current user's <see cref="ZcrmClient"/> can be injected.</summary>
    /// <remarks>The address of <see cref="ZohoDefaults.CallbackPath"/> has to be registered as a redirect URI in the API console.</remarks>
    /// <param name="builder">The client.</param>
    /// <param name="configure">Sets up the login; null: as usual.</param>
    public static ZcrmBuilder AddZohoLogin(this ZcrmBuilder builder, Action<ZohoOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = ZohoDefaults.AuthenticationScheme;
            })
            .AddCookie()
            .AddZoho(options =>
            {
                options.ClientName = builder.Name;
                configure?.Invoke(options);
            });
        return builder.AddCurrentUser();
    }

    /// <summary>Adds "Log in with Zoho" as an authentication scheme beside others.</summary>
    /// <remarks>The client comes from <c>services.AddZcrm</c>; <see cref="CurrentUserExtensions.AddCurrentUser"/> makes the current user's one injectable.</remarks>
    /// <param name="builder">The application's authentication.</param>
    /// <param name="configure">Sets up the login; null: as usual.</param>
    public static AuthenticationBuilder AddZoho(this AuthenticationBuilder builder, Action<ZohoOptions>? configure = null) =>
        builder.AddZoho(ZohoDefaults.AuthenticationScheme, ZohoDefaults.DisplayName, configure);

    /// <summary>Adds "Log in with Zoho" as an authentication scheme of your name.</summary>
    /// <inheritdoc cref="AddZoho(AuthenticationBuilder, Action{ZohoOptions}?)"/>
    /// <param name="builder">The application's authentication.</param>
    /// <param name="scheme">The scheme; each needs a callback path of its own.</param>
    /// <param name="displayName">The scheme's name for people.</param>
    /// <param name="configure">Sets up the login; null: as usual.</param>
    public static AuthenticationBuilder AddZoho(this AuthenticationBuilder builder, string scheme, string displayName, Action<ZohoOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<ZcrmClients>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ZohoOptions>, ZohoOptionsSetup>());
        return builder.AddOAuth<ZohoOptions, ZohoHandler>(scheme, displayName, configure ?? (_ => { }));
    }
}
