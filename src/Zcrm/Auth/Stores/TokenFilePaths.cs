namespace Zcrm;

/// <summary>Where one connection's files are. Their name is a hash, so that a listing of the directory shows nobody's address.</summary>
internal readonly record struct TokenFilePaths
{
    public const string Extension = ".token";
    private readonly string _stem;

    private TokenFilePaths(string stem) => _stem = stem;

    /// <summary>The encrypted connection.</summary>
    public string Token => _stem + Extension;

    /// <summary>What a writer is writing, or left behind when it was killed.</summary>
    public string Temporary => _stem + ".tmp";

    /// <summary>Held while the connection is compared and written.</summary>
    public string Lock => _stem + ".lock";

    /// <summary>Held while the connection's token is refreshed.</summary>
    public string Lease => _stem + ".lease";

    public static TokenFilePaths Of(string directory, ConnectionKey key) => new(Path.Combine(directory, ConnectionHash.Of(key)));

    public static TokenFilePaths OfToken(string path) => new(path[..^Extension.Length]);
}
