namespace Zcrm;

/// <summary>Reads the values of older SDKs' keys.</summary>
internal static class LegacyValues
{
    public const string ApiText = "One of Zoho's hosts is read as its data centre and environment, any other as hosts_api.";
    public const string AccountsText = "One of Zoho's hosts is read as its data centre, any other as hosts_accounts.";
    public const string UploadText = "One of Zoho's hosts is read as its data centre, any other as hosts_upload.";

    public static void Api(ConfigurationDraft draft, ConfigurationEntry entry)
    {
        Uri host = Host(draft, entry, "hosts_api");

        // The Python SDK's sandbox switch went with the production host, so www says nothing about the environment.
        CrmEnvironment? named = EnvironmentOf(host);
        if (named is { } environment) draft.Set("Environment", environment, entry, (options, value) => options.Environment = value);
    }

    public static void Accounts(ConfigurationDraft draft, ConfigurationEntry entry) => Host(draft, entry, "hosts_accounts");

    public static void Upload(ConfigurationDraft draft, ConfigurationEntry entry) => Host(draft, entry, "hosts_upload");

    public static void Suffix(ConfigurationDraft draft, ConfigurationEntry entry)
    {
        DataCenter dataCenter = entry.Value.TrimStart('.').ToUpperInvariant() switch
        {
            "COM" => DataCenter.US,
            "COM.AU" => DataCenter.AU,
            "COM.CN" => DataCenter.CN,
            "LOCAL" => throw entry.Refuse("is 'local', which meant a server of your own. Set hosts to its address, for example http://127.0.0.1:8090."),
            _ => ConfigurationValues.ReadDataCenter(entry.With(entry.Value.TrimStart('.'))),
        };
        draft.Set("DataCenter", dataCenter, entry, (options, value) => options.DataCenter = value);
    }

    public static void Sandbox(ConfigurationDraft draft, ConfigurationEntry entry)
    {
        if (ConfigurationValues.ReadFlag(entry)) draft.Set("Environment", CrmEnvironment.Sandbox, entry, (options, value) => options.Environment = value);
        else draft.Deny("Environment", CrmEnvironment.Sandbox, entry);
    }

    public static void Handler(ConfigurationDraft draft, ConfigurationEntry entry)
    {
        string type = entry.Value.Split(',')[0].Trim().Split('.')[^1];
        string store = type switch
        {
            "ZohoOAuthFilePersistence" => "file",
            "ZohoOAuthInMemoryPersistence" => "memory",
            _ => throw entry.Refuse(
                "names a class of an older SDK. A store of your own is a class that implements ITokenStore; set it as ZcrmClientOptions.TokenStore."),
        };
        ConfigurationKeys.Get("token_store").Apply(draft, entry.With(store));
    }

    /// <summary>Takes one of Zoho's hosts for its data centre, so that the other hosts follow; any other is an override.</summary>
    private static Uri Host(ConfigurationDraft draft, ConfigurationEntry entry, string key)
    {
        // The Node and Python SDKs wrote hosts without a scheme.
        ConfigurationEntry whole = entry.Value.Contains("://", StringComparison.Ordinal) ? entry : entry.With("https://" + entry.Value);
        Uri host = ConfigurationValues.ReadAddress(whole);
        if (DataCenter.OfHost(host) is { } dataCenter) draft.Set("DataCenter", dataCenter, entry, (options, value) => options.DataCenter = value);
        else ConfigurationKeys.Get(key).Apply(draft, whole);
        return host;
    }

    private static CrmEnvironment? EnvironmentOf(Uri host) => DataCenter.OfHost(host) is not { } dataCenter ? null
        : host.Host == dataCenter.Api(CrmEnvironment.Sandbox).Host ? CrmEnvironment.Sandbox
        : host.Host == dataCenter.Api(CrmEnvironment.Developer).Host ? CrmEnvironment.Developer
        : null;
}
