using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Every log message in one place. None has a parameter that could hold a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} was answered with {Status} after {Attempts} attempt(s) and {Milliseconds:0.0} ms.")]
    public static partial void Answered(ILogger logger, string operation, int status, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Operation}, attempt {Attempt}, was answered with {Status}; it is tried again in {Milliseconds:0} ms.")]
    public static partial void RetryingAfterAnswer(ILogger logger, string operation, int attempt, int status, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "Minted an access token for {Connection}; it lives until {ExpiresAt:u}.")]
    public static partial void Minted(ILogger logger, string connection, DateTimeOffset expiresAt);

    [LoggerMessage(4, LogLevel.Warning, "The access token of {Connection} could not be refreshed in the background: {Reason} The present one is used until it ends.")]
    public static partial void BackgroundRefreshFailed(ILogger logger, string connection, string reason);

    [LoggerMessage(5, LogLevel.Information, "{Connection} signed in at {DataCenter}.")]
    public static partial void SignedIn(ILogger logger, string connection, DataCenter dataCenter);

    [LoggerMessage(6, LogLevel.Warning, "The user behind a token could not be found, because its scopes do not allow it; the connection is kept as '{User}'.")]
    public static partial void UserUnknown(ILogger logger, string user);

    [LoggerMessage(7, LogLevel.Information, "{Connection} is revoked and removed from the token store.")]
    public static partial void Revoked(ILogger logger, string connection);

    [LoggerMessage(8, LogLevel.Warning, "The metadata of {Connection} is not kept on disk, because its organization is not known; sign in with the scope ZohoCRM.org.READ.")]
    public static partial void MetadataNotKept(ILogger logger, string connection);

    [LoggerMessage(9, LogLevel.Warning, "The metadata folder {Folder} could not be used, and is done without: {Reason}")]
    public static partial void MetadataFolderFailed(ILogger logger, string folder, string reason);

    [LoggerMessage(10, LogLevel.Warning, "{Operation}, attempt {Attempt}, failed with {Failure}; it is tried again in {Milliseconds:0} ms.")]
    public static partial void RetryingAfterFailure(ILogger logger, string operation, int attempt, string failure, double milliseconds);

    [LoggerMessage(11, LogLevel.Debug, "{Operation} failed with {Failure} after {Attempts} attempt(s) and {Milliseconds:0.0} ms.")]
    public static partial void Failed(ILogger logger, string operation, string failure, int attempts, double milliseconds);
}
