using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>Receives what Zoho CRM tells of changes, and keeps the channels open through which it does.</summary>
public static class ZcrmNotificationExtensions
{
    /// <summary>Adds what receives notifications, and what keeps the channels of <see cref="ZcrmNotificationOptions.Channels"/> open.</summary>
    /// <remarks>
    /// Channels are opened for users of the client that <c>AddZcrm</c> added without a name. At least a key is needed. Processes that are behind one address share an
    /// <see cref="INotificationLedger"/>, added as a singleton; without one each knows its own notifications only.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="ArgumentException">An option is missing or cannot be right.</exception>
    public static IServiceCollection AddZcrmNotifications(this IServiceCollection services, Action<ZcrmNotificationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new ZcrmNotificationOptions();
        configure(options);
        options.Check();
        services.AddSingleton(provider => new NotificationHub(
            options,
            provider.GetService<INotificationLedger>() ?? new MemoryNotificationLedger(ClockOf(provider)),
            provider,
            ClockOf(provider),
            provider.GetRequiredService<ILogger<NotificationHub>>()));
        services.AddHostedService(provider => provider.GetRequiredService<NotificationHub>());
        if (options.Channels.Count > 0) services.AddHostedService(provider => Keeper(options, provider));
        return services;
    }

    /// <summary>Receives notifications at a path and hands them to a handler.</summary>
    /// <remarks>
    /// Answers 200 when a notification is taken or known, 401 when its token is wrong, 400 when it is none, 413 when it is too large, and 503 when too many wait.
    /// What was taken is in memory: a process that dies loses it. With <see cref="ZcrmNotificationOptions.WaitForHandling"/> only what was handled is answered with 200.
    /// <para>The handler may be called more than once for the same notification: again after it threw, and when Zoho sends twice what is too far apart to be
    /// known. Notifications are handled side by side and in no certain order.</para>
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/zoho/events</c>.</param>
    /// <param name="handler">What to do with each, with services in a scope of the call, and a token that is cancelled when the application cannot wait any
    /// longer. When it throws, it is called again some times.</param>
    /// <exception cref="InvalidOperationException"><see cref="AddZcrmNotifications"/> was not called.</exception>
    public static IEndpointConventionBuilder MapZcrmNotifications(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<CrmNotification, IServiceProvider, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        NotificationHub hub = endpoints.ServiceProvider.GetService<NotificationHub>()
            ?? throw new InvalidOperationException("Notifications are mapped but not added. Call services.AddZcrmNotifications(...) before the application is built.");
        RequestDelegate receive = hub.Add(pattern, handler).ReceiveAsync;
        return endpoints.MapPost(pattern, receive).AllowAnonymous();
    }

    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/zoho/events</c>.</param>
    /// <param name="handler">What to do with each.</param>
    /// <inheritdoc cref="MapZcrmNotifications(IEndpointRouteBuilder, string, Func{CrmNotification, IServiceProvider, CancellationToken, Task})"/>
    public static IEndpointConventionBuilder MapZcrmNotifications(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<CrmNotification, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return endpoints.MapZcrmNotifications(pattern, (notification, _, cancellationToken) => handler(notification, cancellationToken));
    }

    private static ChannelKeeper Keeper(ZcrmNotificationOptions options, IServiceProvider provider) => new(
        provider.GetRequiredService<IZcrmClientFactory>(), options, ClockOf(provider), provider.GetRequiredService<ILogger<ChannelKeeper>>());

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
