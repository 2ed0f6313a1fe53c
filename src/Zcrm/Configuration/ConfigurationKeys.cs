using System.Collections.Frozen;
using static Zcrm.ConfigurationValues;

namespace Zcrm;

/// <summary>Every option that text can express, as one table: the readers, the errors and the documentation come from it.</summary>
internal static class ConfigurationKeys
{
    public const string TimeText = "a time";
    private const string CountText = "a number";
    private const string HostText = "an address";

    /// <summary>The keys in the order in which they are applied and documented.</summary>
    public static ConfigurationKey[] All { get; } =
    [
        Key("client_id", "ClientId", "text", "The client id that the API console shows. Needed.", ReadText, (o, v) => o.ClientId = v),
        Key("client_secret", "ClientSecret", "text", "The client secret that the API console shows. Needed.", ReadSecret, (o, v) => o.ClientSecret = v),
        Key("redirect_uri", "RedirectUri", HostText, "The registered redirect URI; needed for logins only.", ReadAddress, (o, v) => o.RedirectUri = v),
        Key("data_center", "DataCenter", "a code", "The data centre in which new connections begin; US if not given.", ReadDataCenter, (o, v) => o.DataCenter = v),
        Key("environment", "Environment", "Production, Sandbox or Developer", "Which environment is called; Production if not given.",
            ReadEnvironment, (o, v) => o.Environment = v),
        Key("user", "User", "text", "For whom the client speaks, usually an e-mail address.", ReadText, (o, v) => o.User = v),
        Key("api_version", "ApiVersion", "v2 to v8", "The API version; v8 if not given.", ReadText, (o, v) => o.ApiVersion = v),
        Key("hosts", "Hosts", HostText, "One host in place of all of Zoho's, as an emulator is.", ReadAddress, (o, v) => o.Hosts = CrmHosts.AllAt(v)),
        Key("hosts_accounts", "Hosts.Accounts", HostText, "Replaces the accounts server.", ReadAddress, (o, v) => o.Hosts = o.Hosts with { Accounts = v }),
        Key("hosts_api", "Hosts.Api", HostText, "Replaces the API server.", ReadAddress, (o, v) => o.Hosts = o.Hosts with { Api = v }),
        Key("hosts_upload", "Hosts.Upload", HostText, "Replaces the upload server.", ReadAddress, (o, v) => o.Hosts = o.Hosts with { Upload = v }),
        Key("hosts_console", "Hosts.Console", HostText, "Replaces the API console in hints.", ReadAddress, (o, v) => o.Hosts = o.Hosts with { Console = v }),
        Key("token_store", "TokenStore", "file or memory", "Where connections are kept; file if not given.", ReadStore, WriteStore),
        new("token_store_directory", "TokenStore", "a path", "The folder of the file store, in place of the user's own.", ApplyDirectory),
        Tokens("refresh_ahead", TimeText, "How long before its end a token is refreshed in the background; 5min if not given.", ReadTime, (t, v) => t with { RefreshAhead = v }),
        Tokens("expiry_margin", TimeText, "How long before its end a token is no longer used; 30s if not given.", ReadTime, (t, v) => t with { ExpiryMargin = v }),
        Tokens("refresh_timeout", TimeText, "How long a refresh may take; 60s if not given.", ReadTime, (t, v) => t with { RefreshTimeout = v }),
        Tokens("refresh_backoff", TimeText, "How long after a failed background refresh the next is tried; 30s if not given.", ReadTime, (t, v) => t with { RefreshBackoff = v }),
        Tokens("mint_budget", CountText, "How many tokens may be minted per window, 1 to 100; 10 if not given.", ReadNumber, (t, v) => t with { MintBudget = v }),
        Tokens("mint_window", TimeText, "The window of the mint budget; 10min if not given.", ReadTime, (t, v) => t with { MintWindow = v }),
        Tokens("max_budget_wait", TimeText, "How long a call waits for the mint budget; 10s if not given.", ReadTime, (t, v) => t with { MaxBudgetWait = v }),
        Retry("max_attempts", CountText, "How often a call is tried in all, 1 to 20; 4 if not given.", ReadNumber, (r, v) => r with { MaxAttempts = v }),
        Retry("base_delay", TimeText, "The wait before the second attempt; 1s if not given.", ReadTime, (r, v) => r with { BaseDelay = v }),
        Retry("max_delay", TimeText, "The longest wait that doubling reaches; 30s if not given.", ReadTime, (r, v) => r with { MaxDelay = v }),
        Retry("max_retry_after", TimeText, "The longest wait that a server may ask for; 2min if not given.", ReadTime, (r, v) => r with { MaxRetryAfter = v }),
        Key("metadata_cache_folder", "Metadata.CacheFolder", "a path", "The folder in which metadata is kept between runs; without it nothing is written to disk.",
            ReadText, (o, v) => o.Metadata = o.Metadata with { CacheFolder = v }),
        Key("max_concurrency", "MaxConcurrency", CountText, "How many calls may be under way at once, 1 to 100; 10 if not given.", ReadNumber, (o, v) => o.MaxConcurrency = v),
        Key("timeout", "Timeout", TimeText, "How long a call may take with its retries; 5min if not given.", ReadTime, (o, v) => o.Timeout = v),
        Key("attempt_timeout", "AttemptTimeout", TimeText, "How long one attempt may take; 100s if not given.", ReadTime, (o, v) => o.AttemptTimeout = v),
    ];

    /// <summary>What is read elsewhere, and is no option: ignored in the environment, refused with its sentence in dictionaries and files.</summary>
    public static IReadOnlyList<(string Name, string Text)> Elsewhere { get; } =
    [
        ("grant_token", "A grant token works once and is not configuration; pass it to Auth.ExchangeGrantTokenAsync."),
        ("refresh_token", "A refresh token is kept in the token store; pass it once to Auth.ImportRefreshTokenAsync."),
        ("token_key", "The key of the file store is taken from the environment variable ZCRM_TOKEN_KEY only."),
    ];

    private static readonly FrozenDictionary<string, ConfigurationKey> ByName = All.ToFrozenDictionary(key => KeyNames.Normalize(key.Name));

    /// <summary>Finds a key by its documented name.</summary>
    public static ConfigurationKey Get(string name) => ByName[KeyNames.Normalize(name)];

    /// <summary>Finds a key by a normalized name.</summary>
    public static ConfigurationKey? Find(string normalized) => ByName.GetValueOrDefault(normalized);

    private static ConfigurationKey Key<T>(
        string name, string option, string values, string description, Func<ConfigurationEntry, T> read, Action<ZcrmClientOptions, T> write)
        where T : notnull =>
        new(name, option, values, description, (draft, entry) => draft.Set(option, read(entry), entry, write));

    private static ConfigurationKey Tokens<T>(
        string name, string values, string description, Func<ConfigurationEntry, T> read, Func<TokenOptions, T, TokenOptions> change)
        where T : notnull =>
        Key($"tokens_{name}", $"Tokens.{Pascal(name)}", values, description, read, (options, value) => options.Tokens = change(options.Tokens, value));

    private static ConfigurationKey Retry<T>(
        string name, string values, string description, Func<ConfigurationEntry, T> read, Func<RetryOptions, T, RetryOptions> change)
        where T : notnull =>
        Key($"retry_{name}", $"Retry.{Pascal(name)}", values, description, read, (options, value) => options.Retry = change(options.Retry, value));

    private static string Pascal(string name) => string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static void WriteStore(ZcrmClientOptions options, string store)
    {
        if (store == "memory") options.TokenStore = new MemoryTokenStore();
    }

    private static void ApplyDirectory(ConfigurationDraft draft, ConfigurationEntry entry)
    {
        draft.Set("TokenStore", "file", entry, WriteStore);
        draft.Set("TokenStore.Directory", entry.Value, entry, (options, directory) => options.TokenStore = new FileTokenStore(directory));
    }
}
