using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Every log message in one place. None has a parameter that could hold a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The name of the organization of {User}, who has just logged in, is not known: {Reason}")]
    public static partial void OrganizationNameUnknown(ILogger logger, string user, string reason);

    [LoggerMessage(2, LogLevel.Information, "{User} connected a Zoho account at {DataCenter}.")]
    public static partial void Connected(ILogger logger, string user, DataCenter dataCenter);

    [LoggerMessage(3, LogLevel.Warning, "A Zoho account was not connected: {Code}. {Reason}")]
    public static partial void NotConnected(ILogger logger, string code, string reason);
}
