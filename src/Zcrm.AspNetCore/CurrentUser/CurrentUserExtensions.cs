using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>Makes the client of the user who is signed in injectable.</summary>
public static class CurrentUserExtensions
{
    /// <summary>Gives each request the client of its user: as <see cref="ZcrmClient"/> and <see cref="IZcrmCurrentUser"/>, keyed if the client has a name.</summary>
    /// <remarks>
    /// It takes the place of the application's one <see cref="ZcrmClient"/>, so that no page speaks for anybody but its user. Background work takes
    /// <see cref="IZcrmClientFactory"/>. Minimal APIs answer records as the JSON that they are, by a <see cref="CrmObjectConverter"/>.
    /// </remarks>
    /// <param name="builder">The client.</param>
    /// <param name="nameOf">The name under which a user's connection is stored; null: the user's <see cref="ClaimTypes.NameIdentifier"/> claim.</param>
    public static ZcrmBuilder AddCurrentUser(this ZcrmBuilder builder, Func<ClaimsPrincipal, string?>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new CrmObjectConverter()));
        services.TryAddSingleton<ZcrmClients>();
        services.TryAddSingleton<ConnectCookies>();
        IZcrmCurrentUser User(IServiceProvider provider) => new ZcrmCurrentUser(
            provider.GetRequiredService<IHttpContextAccessor>(),
            provider.GetRequiredService<ZcrmClients>().Of(builder.Name),
            nameOf ?? (user => user.FindFirstValue(ClaimTypes.NameIdentifier)));

        if (builder.Name.Length == 0)
        {
            services.Replace(ServiceDescriptor.Scoped(User));
            services.Replace(ServiceDescriptor.Scoped(provider => provider.GetRequiredService<IZcrmCurrentUser>().Client));
        }
        else
        {
            services.Replace(ServiceDescriptor.KeyedScoped(builder.Name, (provider, _) => User(provider)));
            services.Replace(ServiceDescriptor.KeyedScoped(builder.Name, (provider, key) => provider.GetRequiredKeyedService<IZcrmCurrentUser>(key).Client));
        }

        return builder;
    }
}
