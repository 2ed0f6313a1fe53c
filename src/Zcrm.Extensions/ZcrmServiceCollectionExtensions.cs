using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Zcrm.Extensions;

/// <summary>Adds Zoho CRM to an application's services.</summary>
public static class ZcrmServiceCollectionExtensions
{
    private const string Section = "Zcrm";

    /// <summary>Adds a <see cref="ZcrmClient"/> and an <see cref="IZcrmClientFactory"/>, set up by configuration.</summary>
    /// <remarks>The options are checked when the application starts; an error names the configuration path.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configuration">A section with the keys of docs/configuration.md, or a configuration with a section <c>Zcrm</c>.</param>
    /// <returns>A builder for what text cannot express.</returns>
    public static ZcrmBuilder AddZcrm(this IServiceCollection services, IConfiguration configuration) => services.AddZcrm(Options.DefaultName, configuration);

    /// <summary>Adds a client under a name, for applications that speak for several apps or environments. It is injected with <c>[FromKeyedServices(name)]</c>.</summary>
    /// <inheritdoc cref="AddZcrm(IServiceCollection, IConfiguration)"/>
    public static ZcrmBuilder AddZcrm(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ZcrmBuilder builder = Add(services, name);
        var section = new ConfigurationSection(configuration as IConfigurationSection ?? configuration.GetSection(Section));
        services.AddSingleton<IConfigureOptions<ZcrmClientOptions>>(new ConfigureNamedOptions<ZcrmClientOptions>(name, section.ApplyTo));
        services.AddSingleton<IValidateOptions<ZcrmClientOptions>>(new OptionsCheck(name, section.PathOf));
        return builder;
    }

    /// <summary>Adds a <see cref="ZcrmClient"/> and an <see cref="IZcrmClientFactory"/>, set up in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for more.</returns>
    public static ZcrmBuilder AddZcrm(this IServiceCollection services, Action<ZcrmClientOptions> configure) => services.AddZcrm(Options.DefaultName, configure);

    /// <summary>Adds a client under a name, set up in code.</summary>
    /// <inheritdoc cref="AddZcrm(IServiceCollection, Action{ZcrmClientOptions})"/>
    public static ZcrmBuilder AddZcrm(this IServiceCollection services, string name, Action<ZcrmClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ZcrmBuilder builder = Add(services, name);
        services.AddSingleton<IConfigureOptions<ZcrmClientOptions>>(new ConfigureNamedOptions<ZcrmClientOptions>(name, configure));
        services.AddSingleton<IValidateOptions<ZcrmClientOptions>>(new OptionsCheck(name, option => $"{nameof(ZcrmClientOptions)}.{option}"));
        return builder;
    }

    private static ZcrmBuilder Add(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        string http = name.Length == 0 ? Section : $"{Section}:{name}";

        // The client tells what it does by itself, and knows what must not be told.
        IHttpClientBuilder handlers = services.AddHttpClient(http).ConfigurePrimaryHttpMessageHandler(DefaultTransport.Create).RemoveAllLoggers();
        services.AddOptions<ZcrmClientOptions>(name).PostConfigure<IServiceProvider>((options, provider) => Complete(options, provider, http)).ValidateOnStart();
        AddClients(services, name);
        return new ZcrmBuilder(services, name, handlers);
    }

    /// <summary>Takes from the application what its configuration left open.</summary>
    private static void Complete(ZcrmClientOptions options, IServiceProvider provider, string http)
    {
        options.Transport ??= new FactoryTransport(provider.GetRequiredService<IHttpMessageHandlerFactory>(), http);
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } clock) options.TimeProvider = clock;
    }

    private static void AddClients(IServiceCollection services, string name)
    {
        if (name.Length == 0)
        {
            services.TryAddSingleton<IZcrmClientFactory>(provider => Factory(provider, name));
            services.TryAddSingleton(provider => provider.GetRequiredService<IZcrmClientFactory>().Default);
            return;
        }

        services.TryAddKeyedSingleton<IZcrmClientFactory>(name, (provider, _) => Factory(provider, name));
        services.TryAddKeyedSingleton(name, (provider, key) => provider.GetRequiredKeyedService<IZcrmClientFactory>(key).Default);
    }

    private static ZcrmClientFactory Factory(IServiceProvider provider, string name) =>
        new(new ZcrmClient(provider.GetRequiredService<IOptionsMonitor<ZcrmClientOptions>>().Get(name)));
}
