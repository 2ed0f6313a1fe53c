using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Zcrm.Extensions;

/// <summary>Sets up what configuration cannot express, for one client of an application.</summary>
public sealed class ZcrmBuilder
{
    internal ZcrmBuilder(IServiceCollection services, string name, IHttpClientBuilder http) => (Services, Name, Http) = (services, name, http);

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The client's name; empty for the one without.</summary>
    public string Name { get; }

    /// <summary>The handlers between the client and the network, by <see cref="IHttpClientFactory"/>: a proxy, a certificate, handlers of your own.</summary>
    public IHttpClientBuilder Http { get; }

    /// <summary>Changes the options in code, after the configuration was read.</summary>
    /// <param name="configure">What to change, with the application's services at hand.</param>
    public ZcrmBuilder Configure(Action<ZcrmClientOptions, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddOptions<ZcrmClientOptions>(Name).Configure<IServiceProvider>((options, provider) => configure(options, provider));
        return this;
    }

    /// <summary>Keeps connections in a store of your choice.</summary>
    /// <param name="create">Makes it, once.</param>
    public ZcrmBuilder UseTokenStore(Func<IServiceProvider, ITokenStore> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Services.AddKeyedSingleton(ServiceKey, (provider, _) => create(provider));
        return Configure((options, provider) => options.TokenStore = provider.GetRequiredKeyedService<ITokenStore>(ServiceKey));
    }

    /// <summary>Keeps connections in a store that is one of the application's services, or can be made of them.</summary>
    /// <typeparam name="TStore">Its type.</typeparam>
    public ZcrmBuilder UseTokenStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>() where TStore : class, ITokenStore =>
        UseTokenStore(static provider => ActivatorUtilities.GetServiceOrCreateInstance<TStore>(provider));

    /// <summary>Keeps all of this application's clients, and what else shares the limiter, within an organization's limits.</summary>
    /// <param name="create">Makes it, once: a <see cref="MemoryCallLimiter"/> for one process, those of Zcrm.Redis and Zcrm.Sql for many.</param>
    public ZcrmBuilder UseLimiter(Func<IServiceProvider, ICallLimiter> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Services.AddKeyedSingleton(ServiceKey, (provider, _) => create(provider));
        return Configure((options, provider) => options.Limiter = provider.GetRequiredKeyedService<ICallLimiter>(ServiceKey));
    }

    /// <summary>Makes ASP.NET Core's data protection the <see cref="ITokenProtector"/> of token stores, whose keys the application shares and rotates.</summary>
    /// <remarks>The application has to add data protection, with keys that all of its processes share. Tokens that were written with an old key are still read.</remarks>
    public ZcrmBuilder ProtectTokensByDataProtection()
    {
        Services.TryAddSingleton<ITokenProtector, DataProtectionTokenProtector>();
        return this;
    }

    /// <summary>Adds a health check: whether a usable access token is at hand or can be got, and whether enough API credits are left.</summary>
    /// <param name="name">The check's name.</param>
    /// <param name="configure">Sets it up; null: for the client's own user, with the usual limits.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    public ZcrmBuilder AddHealthCheck(string name = "zoho-crm", Action<ZcrmHealthCheckOptions>? configure = null, IEnumerable<string>? tags = null)
    {
        var options = new ZcrmHealthCheckOptions();
        configure?.Invoke(options);
        options.Check();
        Services.AddHealthChecks().Add(new HealthCheckRegistration(
            name,
            provider => new ZcrmHealthCheck(Name.Length == 0 ? provider.GetRequiredService<IZcrmClientFactory>() : provider.GetRequiredKeyedService<IZcrmClientFactory>(Name), options),
            failureStatus: null,
            tags));
        return this;
    }

    private string ServiceKey => $"Zcrm:{Name}";
}
