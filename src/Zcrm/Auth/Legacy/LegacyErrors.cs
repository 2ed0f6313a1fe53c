namespace Zcrm;

/// <summary>Makes the exceptions of reading another SDK's files. None shows anything of their content.</summary>
internal static class LegacyErrors
{
    public static ZcrmTokenStoreException CannotRead(string path, Exception cause) =>
        new($"'{path}' cannot be read: {cause.Message} Check the path, and that this process may read the file.", cause);

    public static ZcrmTokenStoreException UnknownFile(string path) => new(
        $"'{path}' is not a token file of one of Zoho's SDKs. A pickle file of the Python SDK, a file of lines such as 'refreshtoken=...' of the C# SDK, "
        + "or a CSV file with a line of names such as 'user_name,refresh_token' was expected.");

    public static ZcrmTokenStoreException BadPickle(string path, int position, string what) => new(
        $"'{path}' is not a token file of Zoho's archived Python SDK, or it is damaged: {what} at byte {position}. Nothing was taken over, and nothing in it was executed.");
}
