namespace Zcrm;

public sealed class LegacyKeysTests
{
    private static readonly Uri Proxy = new("https://proxy.example.com:8443");

    // Each spelling that is understood, with a value and what it must have become.
    public static TheoryData<string, string, Func<ZcrmClientOptions, object?>, object> Understood => new()
    {
        { "client_id", "1000.ABC", o => o.ClientId, "1000.ABC" },
        { "crm.clientid", "1000.ABC", o => o.ClientId, "1000.ABC" },
        { "zoho.crm.clientid", "1000.ABC", o => o.ClientId, "1000.ABC" },
        { "client_secret", "value", o => o.ClientSecret, new Secret("value") },
        { "crm.clientsecret", "value", o => o.ClientSecret, new Secret("value") },
        { "zoho.crm.clientsecret", "value", o => o.ClientSecret, new Secret("value") },
        { "redirect_uri", "https://a.example/b", o => o.RedirectUri, new Uri("https://a.example/b") },
        { "redirect_url", "https://a.example/b", o => o.RedirectUri, new Uri("https://a.example/b") },
        { "crm.redirecturl", "https://a.example/b", o => o.RedirectUri, new Uri("https://a.example/b") },
        { "zoho.crm.redirecturl", "https://a.example/b", o => o.RedirectUri, new Uri("https://a.example/b") },
        { "currentUserEmail", "ana@example.com", o => o.User, "ana@example.com" },
        { "user_identifier", "zcrm_default_user", o => o.User, "zcrm_default_user" },
        { "api.user_identifier", "ana@example.com", o => o.User, "ana@example.com" },
        { "crm.api.user_identifier", "ana@example.com", o => o.User, "ana@example.com" },
        { "apiBaseUrl", "https://www.zohoapis.eu", o => (o.DataCenter, o.Environment), (DataCenter.EU, CrmEnvironment.Production) },
        { "apiBaseUrl", "sandbox.zohoapis.in", o => (o.DataCenter, o.Environment), (DataCenter.IN, CrmEnvironment.Sandbox) },
        { "apiBaseUrl", "https://proxy.example.com:8443", o => o.Hosts, new CrmHosts { Api = Proxy } },
        { "base_url", "developer.zohoapis.jp", o => (o.DataCenter, o.Environment), (DataCenter.JP, CrmEnvironment.Developer) },
        { "api.url", "proxy.example.com:8443", o => o.Hosts, new CrmHosts { Api = Proxy } },
        { "crm.api.url", "www.zohoapis.com.cn", o => o.DataCenter, DataCenter.CN },
        { "accounts_url", "https://accounts.zoho.com.au", o => o.DataCenter, DataCenter.AU },
        { "iamURL", "https://proxy.example.com:8443", o => o.Hosts, new CrmHosts { Accounts = Proxy } },
        { "crm.iamurl", "accounts.zoho.eu", o => (o.DataCenter, o.Hosts), (DataCenter.EU, new CrmHosts()) },
        { "zoho.crm.iamurl", "accounts.zoho.eu", o => o.DataCenter, DataCenter.EU },
        { "fileUploadUrl", "https://upload.zohocloud.ca", o => o.DataCenter, DataCenter.CA },
        { "fileUploadUrl", "https://proxy.example.com:8443", o => o.Hosts, new CrmHosts { Upload = Proxy } },
        { "domainSuffix", "eu", o => o.DataCenter, DataCenter.EU },
        { "domainSuffix", ".com.cn", o => o.DataCenter, DataCenter.CN },
        { "domainSuffix", "com.au", o => o.DataCenter, DataCenter.AU },
        { "apiVersion", "v2", o => o.ApiVersion, "v2" },
        { "version", "v2", o => o.ApiVersion, "v2" },
        { "timeout", "100000ms", o => o.Timeout, TimeSpan.FromSeconds(100) },
        { "token_persistence_path", Path.GetTempPath(), o => (o.TokenStore as FileTokenStore)?.Directory, Path.GetTempPath() },
        { "persistence_handler_class", "ZCRMSDK.OAuth.ClientApp.ZohoOAuthInMemoryPersistence, ZCRMSDK", o => o.TokenStore?.GetType(), typeof(MemoryTokenStore) },
        { "sandbox", "true", o => o.Environment, CrmEnvironment.Sandbox },
    };

    public static TheoryData<string> Refused => [.. LegacyKeys.All.Where(key => key.Apply is null).SelectMany(key => key.Names)];

    [Theory]
    [MemberData(nameof(Understood))]
    public void An_old_key_is_read_as_what_it_is_today(string key, string value, Func<ZcrmClientOptions, object?> option, object expected)
    {
        option(new ZcrmClientOptions()).ShouldNotBe(expected);
        option(Read((key, value))).ShouldBe(expected);
    }

    [Fact]
    public void Every_old_key_is_either_in_the_table_of_this_test_or_refused() => LegacyKeys.All.SelectMany(key => key.Names)
        .ShouldBe(Understood.Select(row => row.Data.Item1).Concat(Refused.Select(row => row.Data)).Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_old_key_without_a_successor_is_refused_with_what_replaced_it(string key)
    {
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => Read((key, "any")));
        error.Key.ShouldBe(key);
        error.Message.ShouldBe($"'{key}' is a key of an older SDK. {LegacyKeys.Find(KeyNames.Normalize(key))!.Text}");
    }

    [Theory]
    [InlineData("applicationLogFilePath", "LoggerFactory")]
    [InlineData("minLogLevel", "LoggerFactory")]
    [InlineData("mysql.username", "ITokenStore")]
    [InlineData("mysql_port", "ITokenStore")]
    [InlineData("tokenmanagement", "ITokenStore")]
    [InlineData("persistence_handler_path", "ITokenStore")]
    [InlineData("oauth_tokens_file_path", "token_store_directory")]
    [InlineData("access_type", "LoginOptions.IsOffline")]
    [InlineData("scope", "Auth.CreateLoginUrl")]
    [InlineData("loginAuthClass", "Auth.ImportRefreshTokenAsync")]
    [InlineData("photoUrl", "HttpClient")]
    public void The_sentence_names_the_replacement(string key, string replacement) =>
        Should.Throw<ZcrmConfigurationException>(() => Read((key, "any"))).Message.ShouldContain(replacement);

    [Fact]
    public void A_handler_class_of_ones_own_is_refused() =>
        Should.Throw<ZcrmConfigurationException>(() => Read(("persistence_handler_class", "MyApp.Handler, MyApp"))).Message.ShouldContain("ITokenStore");

    [Fact]
    public void The_file_handler_is_todays_default() =>
        Read(("persistence_handler_class", "ZCRMSDK.OAuth.ClientApp.ZohoOAuthFilePersistence, ZCRMSDK")).TokenStore.ShouldBeNull();

    [Fact]
    public void A_python_configuration_with_its_sandbox_switch_is_understood_as_it_stands()
    {
        ZcrmClientOptions options = Read(
            ("client_id", "1000.ABC"), ("client_secret", "value"), ("redirect_uri", "https://a.example/b"), ("currentUserEmail", "ana@example.com"),
            ("apiBaseUrl", "www.zohoapis.eu"), ("accounts_url", "https://accounts.zoho.eu"), ("sandbox", "True"), ("token_persistence_path", "tokens"), ("apiVersion", "v2"));
        options.ToString().ShouldBe("1000.ABC at EU Sandbox for ana@example.com");
        options.Hosts.ShouldBe(new CrmHosts());
        OptionsValidation.Problems(options).ShouldBeEmpty();
    }

    [Fact]
    public void A_csharp_configuration_whose_hosts_agree_is_understood_as_it_stands()
    {
        ZcrmClientOptions options = Read(
            ("domainSuffix", "eu"), ("iamURL", "https://accounts.zoho.eu"), ("fileUploadUrl", "https://content.zohoapis.eu"), ("sandbox", "false"), ("timeout", "30000ms"));
        options.DataCenter.ShouldBe(DataCenter.EU);
        options.Environment.ShouldBe(CrmEnvironment.Production);
    }

    [Fact]
    public void Old_and_new_keys_may_stand_together_while_they_agree() =>
        Read(("domainSuffix", "eu"), ("data_center", "EU"), ("sandbox", "true"), ("environment", "Sandbox")).DataCenter.ShouldBe(DataCenter.EU);

    private static ZcrmClientOptions Read(params (string Key, string Value)[] settings) =>
        ZcrmClientOptions.FromDictionary(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
}
