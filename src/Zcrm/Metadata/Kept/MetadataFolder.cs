namespace Zcrm;

/// <summary>The folder in which lists of metadata are kept between runs.</summary>
internal static class MetadataFolder
{
    /// <summary>Where a connection's list is kept.</summary>
    /// <param name="calls">The connection.</param>
    /// <param name="call">The call that gets the list.</param>
    /// <param name="cancellationToken">Ends the wait for the connection's token.</param>
    /// <returns>Null when nothing is to be kept, or when nobody knows whose organization it is: the user's next one must not get this one's.</returns>
    public static async ValueTask<KeptFile?> FileForAsync(CallContext calls, string call, CancellationToken cancellationToken)
    {
        if (calls.Folder is not { } folder) return null;
        (ConnectionKey key, AccessToken token) = await calls.ConnectionAsync(cancellationToken).ConfigureAwait(false);
        if (token.OrgId is { } orgId) return new KeptFile(folder.Path, KeptFile.NameOf(key, orgId, token.ApiServer, $"{calls.ApiVersion}/{call}"), folder.Logger);
        Log.MetadataNotKept(folder.Logger, key.ToString());
        return null;
    }
}
