using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Every log message about notifications. None has a token or a value of a record.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(101, LogLevel.Warning, "A notification with a wrong token for channel {ChannelId} was refused.")]
    public static partial void Forged(ILogger logger, string channelId);

    [LoggerMessage(102, LogLevel.Warning, "A post of {Length} bytes that is no notification was refused.")]
    public static partial void Unreadable(ILogger logger, int length);

    [LoggerMessage(103, LogLevel.Warning, "'{Notification}' was answered with 503: {Reason}")]
    public static partial void NotTaken(ILogger logger, CrmNotification notification, string reason);

    [LoggerMessage(104, LogLevel.Warning, "'{Notification}' failed at attempt {Attempt}; it is tried again in {Delay}.")]
    public static partial void Retrying(ILogger logger, CrmNotification notification, int attempt, TimeSpan delay, Exception error);

    [LoggerMessage(105, LogLevel.Error, "'{Notification}' is given up after {Attempts} attempt(s).")]
    public static partial void GivenUp(ILogger logger, CrmNotification notification, int attempts, Exception error);

    [LoggerMessage(106, LogLevel.Error, "OnFailed threw for '{Notification}'.")]
    public static partial void ReportFailed(ILogger logger, CrmNotification notification, Exception error);

    [LoggerMessage(107, LogLevel.Information, "The channel {ChannelId} is open until {Expiry}.")]
    public static partial void Kept(ILogger logger, CrmId channelId, DateTimeOffset? expiry);

    [LoggerMessage(108, LogLevel.Warning, "The channel {ChannelId} was not open from {From} (null: unknown) to {To}; what happened then was not told.")]
    public static partial void Gap(ILogger logger, CrmId channelId, DateTimeOffset? from, DateTimeOffset to);

    [LoggerMessage(109, LogLevel.Error, "The channel {ChannelId} could not be kept open: {Reason} It is tried again at the next check.")]
    public static partial void Refused(ILogger logger, CrmId channelId, string reason);

    [LoggerMessage(110, LogLevel.Error, "The channels of {User} (empty: the usual user) could not be looked at; it is tried again in {Delay}.")]
    public static partial void CheckFailed(ILogger logger, string user, TimeSpan delay, Exception error);

    [LoggerMessage(111, LogLevel.Error, "OnGap threw for channel {ChannelId}; it is told again at the next check.")]
    public static partial void GapReportFailed(ILogger logger, CrmId channelId, Exception error);

    [LoggerMessage(112, LogLevel.Warning, "The ledger of notifications cannot be used for '{Notification}', which may be handled more than once.")]
    public static partial void LedgerFailed(ILogger logger, CrmNotification notification, Exception error);
}
