namespace Zcrm;

/// <summary>A directory for one test's tokens, gone after it.</summary>
public sealed class TokenFolder : IDisposable
{
    private readonly string _root = System.IO.Directory.CreateTempSubdirectory("zcrm-").FullName;

    /// <summary>Where the store is to make its directory.</summary>
    public string Directory => Path.Combine(_root, "zcrm", "tokens");

    public string KeyFile => Path.Combine(Directory, "key");

    public string TokenFile => Files("*.token").ShouldHaveSingleItem();

    public string[] Files(string pattern = "*") => System.IO.Directory.GetFiles(Directory, pattern);

    public static ConnectionKey Key(string user) => new("1000.APP", user, CrmEnvironment.Production);

    internal TokenFilePaths PathsOf(string user) => TokenFilePaths.Of(Directory, Key(user));

    /// <summary>Opens a store that looks for its key in the directory, whatever this machine's environment says.</summary>
    internal FileTokenStore Open(string? environmentKey = null) => new(Directory, TimeProvider.System, () => environmentKey);

    /// <summary>A connection with every kind of secret.</summary>
    public static Connection New(string user) => new()
    {
        Key = Key(user),
        DataCenter = DataCenter.EU,
        AccountsServer = DataCenter.EU.Accounts,
        RefreshToken = "1000.refresh-token-value",
        AccessToken = "1000.access-token-value",
        Soid = "ZohoCRM.soid-value",
        Scopes = [Scope.ModulesAll],
    };

    public void Dispose() => System.IO.Directory.Delete(_root, recursive: true);
}
