using System.Text.RegularExpressions;

namespace Zcrm;

public sealed class ConfigurationKeysTests
{
    private static readonly Uri Emulator = new("http://127.0.0.1:8090");

    // One row for each key: a value, and what it must have become.
    public static TheoryData<string, string, Func<ZcrmClientOptions, object?>, object> Rows => new()
    {
        { "client_id", "1000.ABC", o => o.ClientId, "1000.ABC" },
        { "client_secret", "secret-value", o => o.ClientSecret, new Secret("secret-value") },
        { "redirect_uri", "https://app.example.com/callback", o => o.RedirectUri, new Uri("https://app.example.com/callback") },
        { "data_center", "eu", o => o.DataCenter, DataCenter.EU },
        { "environment", "sandbox", o => o.Environment, CrmEnvironment.Sandbox },
        { "user", "ana@example.com", o => o.User, "ana@example.com" },
        { "api_version", "v7", o => o.ApiVersion, "v7" },
        { "hosts", "http://127.0.0.1:8090", o => o.Hosts, CrmHosts.AllAt(Emulator) },
        { "hosts_accounts", "http://127.0.0.1:8090", o => o.Hosts, new CrmHosts { Accounts = Emulator } },
        { "hosts_api", "http://127.0.0.1:8090", o => o.Hosts, new CrmHosts { Api = Emulator } },
        { "hosts_upload", "http://127.0.0.1:8090", o => o.Hosts, new CrmHosts { Upload = Emulator } },
        { "hosts_console", "http://127.0.0.1:8090", o => o.Hosts, new CrmHosts { Console = Emulator } },
        { "token_store", "Memory", o => o.TokenStore?.GetType(), typeof(MemoryTokenStore) },
        { "token_store_directory", Path.GetTempPath(), o => (o.TokenStore as FileTokenStore)?.Directory, Path.GetTempPath() },
        { "tokens_refresh_ahead", "7min", o => o.Tokens, new TokenOptions { RefreshAhead = TimeSpan.FromMinutes(7) } },
        { "tokens_expiry_margin", "45s", o => o.Tokens, new TokenOptions { ExpiryMargin = TimeSpan.FromSeconds(45) } },
        { "tokens_refresh_timeout", "20s", o => o.Tokens, new TokenOptions { RefreshTimeout = TimeSpan.FromSeconds(20) } },
        { "tokens_refresh_backoff", "500ms", o => o.Tokens, new TokenOptions { RefreshBackoff = TimeSpan.FromMilliseconds(500) } },
        { "tokens_mint_budget", "5", o => o.Tokens, new TokenOptions { MintBudget = 5 } },
        { "tokens_mint_window", "00:15:00", o => o.Tokens, new TokenOptions { MintWindow = TimeSpan.FromMinutes(15) } },
        { "tokens_max_budget_wait", "0s", o => o.Tokens, new TokenOptions { MaxBudgetWait = TimeSpan.Zero } },
        { "retry_max_attempts", "2", o => o.Retry, new RetryOptions { MaxAttempts = 2 } },
        { "retry_base_delay", "1.5s", o => o.Retry, new RetryOptions { BaseDelay = TimeSpan.FromSeconds(1.5) } },
        { "retry_max_delay", "1min", o => o.Retry, new RetryOptions { MaxDelay = TimeSpan.FromMinutes(1) } },
        { "retry_max_retry_after", "1h", o => o.Retry, new RetryOptions { MaxRetryAfter = TimeSpan.FromHours(1) } },
        { "metadata_cache_folder", "/var/cache/zoho", o => o.Metadata.CacheFolder, "/var/cache/zoho" },
        { "max_concurrency", "25", o => o.MaxConcurrency, 25 },
        { "timeout", "infinite", o => o.Timeout, Timeout.InfiniteTimeSpan },
        { "attempt_timeout", "30s", o => o.AttemptTimeout, TimeSpan.FromSeconds(30) },
    };

    [Fact]
    public void Every_key_is_in_the_table_of_this_test() =>
        Rows.Select(row => row.Data.Item1).ShouldBe(ConfigurationKeys.All.Select(key => key.Name));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_key_sets_its_option(string key, string value, Func<ZcrmClientOptions, object?> option, object expected)
    {
        option(new ZcrmClientOptions()).ShouldNotBe(expected);
        option(Read((key, value))).ShouldBe(expected);
        option(EnvironmentConfiguration.Read([KeyValuePair.Create("ZCRM_" + key.ToUpperInvariant(), (string?)value)])).ShouldBe(expected);
    }

    [Fact]
    public void The_default_that_a_key_is_documented_with_is_the_options()
    {
        List<(string Name, string Default)> stated =
        [
            .. ConfigurationKeys.All
                .Select(key => (key.Name, Regex.Match(key.Description, @"(\w+) if not given\.").Groups[1].Value))
                .Where(key => key.Value.Length > 0),
        ];
        stated.Count.ShouldBeGreaterThan(15);
        foreach ((string name, string text) in stated)
        {
            Func<ZcrmClientOptions, object?> option = Rows.Single(row => row.Data.Item1 == name).Data.Item3;
            option(Read((name, text))).ShouldBe(option(new ZcrmClientOptions()), name);
        }
    }

    [Fact]
    public void Each_key_names_an_option_that_exists()
    {
        foreach (ConfigurationKey key in ConfigurationKeys.All)
        {
            Type type = typeof(ZcrmClientOptions);
            foreach (string part in key.Option.Split('.')) type = type.GetProperty(part).ShouldNotBeNull(key.Option).PropertyType;
        }
    }

    [Theory]
    [InlineData("clientId")]
    [InlineData("ClientId")]
    [InlineData("client_id")]
    [InlineData("client-id")]
    [InlineData("CLIENT_ID")]
    [InlineData("ZCRM_CLIENT_ID")]
    [InlineData("Zcrm:ClientId")]
    [InlineData("ZCRM__CLIENTID")]
    [InlineData(" client id ")]
    public void A_key_is_known_in_every_spelling(string key) => Read((key, "1000.ABC")).ClientId.ShouldBe("1000.ABC");

    [Theory]
    [InlineData("Hosts:Api")]
    [InlineData("hosts.api")]
    [InlineData("ZCRM_HOSTS__API")]
    public void Nested_keys_are_joined_in_any_way(string key) => Read((key, "http://127.0.0.1:8090")).Hosts.Api.ShouldBe(Emulator);

    [Theory]
    [InlineData("timeout_seconds", "90")]
    [InlineData("TimeoutSeconds", "90")]
    [InlineData("timeout", "90s")]
    [InlineData("timeout", "90 s")]
    [InlineData("timeout", "1.5min")]
    [InlineData("timeout", "90000ms")]
    [InlineData("timeout", "00:01:30")]
    public void A_time_says_its_unit(string key, string value) => Read((key, value)).Timeout.ShouldBe(TimeSpan.FromSeconds(90));

    [Fact]
    public void One_host_is_replaced_beside_a_host_for_all_in_either_order()
    {
        CrmHosts expected = CrmHosts.AllAt(Emulator) with { Api = new Uri("https://proxy.example.com") };
        Read(("hosts", "http://127.0.0.1:8090"), ("hosts_api", "https://proxy.example.com")).Hosts.ShouldBe(expected);
        Read(("hosts_api", "https://proxy.example.com"), ("hosts", "http://127.0.0.1:8090")).Hosts.ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_value_is_as_if_not_given(string? value)
    {
        ZcrmClientOptions options = ZcrmClientOptions.FromDictionary([new("client_secret", value), new("timeout", value), new("data_center", value)]);
        options.ClientSecret.ShouldBeNull();
        options.Timeout.ShouldBe(TimeSpan.FromMinutes(5));
        options.DataCenter.ShouldBe(DataCenter.US);
    }

    [Fact]
    public void White_space_around_a_value_is_not_part_of_it() => Read(("client_secret", " secret-value\r\n")).ClientSecret.ShouldBe(new Secret("secret-value"));

    [Fact]
    public async Task Options_from_keys_make_a_client()
    {
        await using var client = new ZcrmClient(Read(("client_id", "1000.ABC"), ("client_secret", "s"), ("data_center", "EU"), ("user", "ana@example.com"), ("token_store", "memory")));
        client.ToString().ShouldBe("1000.ABC at EU Production for ana@example.com");
    }

    private static ZcrmClientOptions Read(params (string Key, string Value)[] settings) =>
        ZcrmClientOptions.FromDictionary(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
}
