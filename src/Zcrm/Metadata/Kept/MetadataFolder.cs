using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>The folder in which lists of metadata are kept between runs.</summary>
internal sealed class MetadataFolder(string path, ILogger logger)
{
    /// <returns>Null when nothing is to be kept.</returns>
    public static MetadataFolder? Of(MetadataOptions options, ILogger logger) =>
        options.CacheFolder is { } folder ? new MetadataFolder(Path.GetFullPath(folder), logger) : null;

    /// <summary>Where a connection's list is kept.</summary>
    /// <param name="calls">The connection.</param>
    /// <param name="call">The call that gets the list.</param>
    /// <param name="cancellationToken">Ends the wait for the connection's token.</param>
    /// <returns>Null when nobody knows whose organization it is: the user's next one must not get this one's.</returns>
    public async ValueTask<KeptFile?> FileForAsync(CallContext calls, string call, CancellationToken cancellationToken)
    {
        (ConnectionKey key, AccessToken token) = await calls.ConnectionAsync(cancellationToken).ConfigureAwait(false);
        if (token.OrgId is { } orgId) return new KeptFile(path, KeptFile.NameOf(key, orgId, token.ApiServer, $"{calls.ApiVersion}/{call}"), logger);
        Log.MetadataNotKept(logger, key.ToString());
        return null;
    }
}
