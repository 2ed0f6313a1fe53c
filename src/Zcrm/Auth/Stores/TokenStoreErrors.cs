namespace Zcrm;

/// <summary>Makes the exceptions of token stores. Each names the thing and what to do; none takes anything from inside it.</summary>
internal static class TokenStoreErrors
{
    private const string GoOn = "delete the connection and sign in again";

    public static ZcrmTokenStoreException Damaged(string what) => new(
        $"{what} is damaged, incomplete or renamed. Nothing was changed. Restore it from a backup, or {GoOn}.");

    public static ZcrmTokenStoreException Foreign(string what) => new(
        $"{what} was not written by Zcrm. Nothing was changed. Move it elsewhere, or give the token store a place of its own.");

    public static ZcrmTokenStoreException OtherVersion(string what, int version, int known) => new(
        $"{what} has format {version}, and this version of Zcrm reads format {known}. Nothing was changed. "
        + $"Use the version of Zcrm that wrote it, or {GoOn}.");

    public static ZcrmTokenStoreException OtherKey(string what, string place) => new(
        $"{what} was encrypted with another key than {place} has. Nothing was changed. "
        + $"Add the key that it was written with to {place}, after the present one, or {GoOn}.");

    public static ZcrmTokenStoreException NoKey(string file) => new(
        $"There are token files, but the key that they were encrypted with is not at '{file}'. Nothing was changed. "
        + $"Restore the key file, set {TokenKeySource.Variable} to the key, or delete the token files and sign in again.");

    public static ZcrmTokenStoreException BadKey(string place, int number) => new(
        (number == 0 ? $"{place} is there, but empty. " : $"Entry {number} of {place} is not a key. ")
        + "A key is 32 random bytes as base64, for example from 'openssl rand -base64 32'; several are separated by commas. "
        + "Put the right key there; token files that are there need the key that they were written with.");

    public static ZcrmTokenStoreException CannotUse(string directory, Exception cause) => new(
        $"The token directory '{directory}' cannot be used: {cause.Message} "
        + "Check that this process may read and write there and that the disk has room, or give the FileTokenStore another directory.",
        cause);

    public static ZcrmTokenStoreException NoUserDirectory() => new(
        "This user has no application data directory to keep tokens in. Give the FileTokenStore a directory of your choice.");
}
