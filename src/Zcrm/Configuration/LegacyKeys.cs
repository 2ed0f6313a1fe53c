using System.Collections.Frozen;

namespace Zcrm;

/// <summary>The keys of the archived Python, C# and Node SDKs, each read as what it is today or refused with what replaced it.</summary>
internal static class LegacyKeys
{
    private const string Database = "Zcrm brings no database driver. Write an ITokenStore for your database and set it as ZcrmClientOptions.TokenStore.";
    private const string OwnStore = "A store of your own is a class that implements ITokenStore; set it as ZcrmClientOptions.TokenStore.";
    private const string Logging = "Logs go where your application's do: set ZcrmClientOptions.LoggerFactory, and choose levels and files there.";

    /// <summary>The keys in the order in which they are documented. <c>sandbox</c> comes last, because <c>false</c> can only be held against the others.</summary>
    public static LegacyKey[] All { get; } =
    [
        Renamed(["client_id", "crm.clientid", "zoho.crm.clientid"], "all", "client_id", "The same."),
        Renamed(["client_secret", "crm.clientsecret", "zoho.crm.clientsecret"], "all", "client_secret", "The same."),
        Renamed(["redirect_uri"], "Python, C#", "redirect_uri", "The same; no longer needed without logins."),
        Renamed(["redirect_url", "crm.redirecturl", "zoho.crm.redirecturl"], "Node", "redirect_uri", "Renamed."),
        Renamed(["currentUserEmail"], "Python, C#", "user", "Renamed; other users are served by ForUser."),
        Renamed(["user_identifier", "api.user_identifier", "crm.api.user_identifier"], "Node", "user", "Renamed; other users are served by ForUser."),
        new(["apiBaseUrl"], "Python, C#", "data_center", LegacyValues.ApiText, LegacyValues.Api),
        new(["base_url", "api.url", "crm.api.url"], "Node", "data_center", LegacyValues.ApiText, LegacyValues.Api),
        new(["accounts_url", "iamURL", "crm.iamurl", "zoho.crm.iamurl"], "all", "data_center", LegacyValues.AccountsText, LegacyValues.Accounts),
        new(["fileUploadUrl"], "C#", "data_center", LegacyValues.UploadText, LegacyValues.Upload),
        new(["domainSuffix"], "C#", "data_center", "Read as the data centre: com, eu, in, com.au, com.cn or a code. For 'local', set hosts to your emulator.", LegacyValues.Suffix),
        Renamed(["apiVersion"], "Python, C#", "api_version", "The same; the old default was v2, today's is v8."),
        Renamed(["version"], "Node", "api_version", "Renamed; the old default was v2, today's is v8."),
        Renamed(["timeout"], "C#", "timeout", "The same, but with its unit: the old number counted milliseconds, so write 100000ms or 100s."),
        Renamed(["token_persistence_path"], "Python", "token_store_directory", "Renamed; old token files are not read, so import each refresh token once."),
        Refused(["oauth_tokens_file_path"], "C#", "The file store keeps a folder: set token_store_directory, and import each refresh token once with Auth.ImportRefreshTokenAsync."),
        new(["persistence_handler_class"], "Python, C#", "token_store", "The C# SDK's file and memory handlers are file and memory. " + OwnStore, LegacyValues.Handler),
        Refused(["persistence_handler_path"], "Python", OwnStore),
        Refused(["tokenmanagement", "api.tokenmanagement", "crm.api.tokenmanagement"], "Node", OwnStore),
        Refused(["mysql_username", "mysql_password", "username", "password"], "all", Database),
        Refused(["mysql_server", "mysql_database", "mysql_port"], "Python, C#", Database),
        Refused(["applicationLogFilePath"], "Python", Logging),
        Refused(["logFilePath", "minLogLevel"], "C#", Logging),
        Refused(["access_type"], "Python, C#", "It belongs to a single login: LoginOptions.IsOffline, which is true unless you change it."),
        Refused(["scope"], "C#", "Scopes belong to a single login: pass them to Auth.CreateLoginUrl."),
        Refused(["photoUrl"], "C#", "Profile pictures are not part of the CRM API; ask that address with an HttpClient of your own."),
        Refused(["loginAuthClass"], "C#", "Tokens from elsewhere come in through Auth.ImportRefreshTokenAsync, or through an ITokenStore of your own."),
        new(["sandbox"], "Python", "environment", "true is read as Sandbox, false as not Sandbox.", LegacyValues.Sandbox),
    ];

    private static readonly FrozenDictionary<string, LegacyKey> ByName = All
        .SelectMany(key => key.Names.Select(name => (Name: KeyNames.Normalize(name), Key: key)))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Key);

    /// <summary>Finds a key by a normalized name.</summary>
    public static LegacyKey? Find(string normalized) => ByName.GetValueOrDefault(normalized);

    private static LegacyKey Renamed(string[] names, string sdks, string replacement, string text) =>
        new(names, sdks, replacement, text, ConfigurationKeys.Get(replacement).Apply);

    private static LegacyKey Refused(string[] names, string sdks, string text) => new(names, sdks, null, text, null);
}
