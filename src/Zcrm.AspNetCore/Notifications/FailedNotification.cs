namespace Zcrm.AspNetCore;

/// <summary>A notification that was taken from Zoho and could not be handled. It is yours to keep: do not count on Zoho to send it again.</summary>
/// <param name="Notification">What happened in Zoho CRM.</param>
/// <param name="Error">Why the last attempt failed.</param>
/// <param name="Attempts">How often the handler was called; 0 when the application stopped before.</param>
public sealed record FailedNotification(CrmNotification Notification, Exception Error, int Attempts);
