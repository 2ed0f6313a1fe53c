namespace Zcrm.AspNetCore;

/// <summary>Does what an application does when something happened in Zoho CRM.</summary>
/// <remarks>
/// It may be called more than once for the same notification: again after it threw, and when Zoho sends twice what is too far apart to be known. Notifications
/// are handled side by side and in no certain order.
/// </remarks>
/// <param name="notification">What happened.</param>
/// <param name="services">The application's services, in a scope of this call.</param>
/// <param name="cancellationToken">Is cancelled when the application stops and cannot wait any longer.</param>
public delegate Task NotificationHandler(CrmNotification notification, IServiceProvider services, CancellationToken cancellationToken);
