using System.Text.Json;

namespace Zcrm;

/// <summary>Bad configurations, each told in every way of configuring: the error names the key as it was written, and the next step.</summary>
public sealed class BadConfigurationTests
{
    private const string Token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    private const string Secret = "0123456789abcdef0123456789abcdef0123456789";

    // Keys and values, the key at fault, and a part of the sentence; {name} stands for a key as the source spells it.
    public static TheoryData<string, string, string> Rows => new()
    {
        { "client_ide=1000.A", "client_ide", "is not a key of Zcrm. Did you mean '{client_id}'?" },
        { "clientsecert=abc", "clientsecert", "Did you mean '{client_secret}'?" },
        { "datacentre=EU", "datacentre", "Did you mean '{data_center}'?" },
        { "enviroment=Sandbox", "enviroment", "Did you mean '{environment}'?" },
        { "usr=ana@example.com", "usr", "Did you mean '{user}'?" },
        { "currentUserEmial=ana@example.com", "currentUserEmial", "Did you mean '{user}'?" },
        { "retry_max_atempts=2", "retry_max_atempts", "Did you mean '{retry_max_attempts}'?" },
        { "concurrency=2", "concurrency", "Did you mean '{max_concurrency}'?" },
        { "organization=42", "organization", "Remove it, or use one of {client_id}, {client_secret}" },
        { "client_id=1000.A; clientId=1000.A", "clientId", "is the same key as '" },
        { "timeout=30s; timeout_seconds=30", "timeout_seconds", "is the same key as '" },
        { "data_center=europe", "data_center", "which is not a data centre. Write one of US, EU" },
        { "environment=test", "environment", "Write Production, Sandbox or Developer" },
        { "environment=1", "environment", "is '1', which is not an environment" },
        { "max_concurrency=many", "max_concurrency", "is 'many', which is not a whole number" },
        { "max_concurrency=-1", "max_concurrency", "is '-1', which is not a whole number" },
        { "max_concurrency=500", "max_concurrency", "cannot be used: MaxConcurrency is 500. Set it to a number from 1 to 100." },
        { "retry_max_attempts=0", "retry_max_attempts", "cannot be used: Retry.MaxAttempts is 0" },
        { "tokens_mint_budget=99999999999", "tokens_mint_budget", "not a whole number" },
        { "timeout=100000", "timeout", "has no unit" },
        { "attempt_timeout=soon", "attempt_timeout", "is not a time. Write a number with its unit" },
        { "timeout=1m; attempt_timeout=2m", "attempt_timeout", "AttemptTimeout (2 minutes) is longer than Timeout (1 minute)" },
        { "timeout_seconds=ten", "timeout_seconds", "is not a time" },
        { "retry_max_delay=infinite", "retry_max_delay", "Retry.MaxDelay is infinite. Set it to a time from 0 seconds to 1 hour" },
        { "redirect_uri=/callback", "redirect_uri", "is not an absolute address" },
        { "hosts_api=127.0.0.1:8090", "hosts_api", "Write it with its scheme" },
        { "hosts_api=http://proxy.example.com", "hosts_api", "Use https; plain http is for this machine" },
        { "hosts=http://proxy.example.com", "hosts", "Hosts.Accounts is http://proxy.example.com" },
        { "data_center=US; hosts_api=https://www.zohoapis.eu", "hosts_api", "belongs to the data centre EU, but DataCenter is US" },
        { "api_version=8", "api_version", "ApiVersion is '8'" },
        { "token_store=redis", "token_store", "Write file or memory" },
        { "token_store=memory; token_store_directory=tokens", "token_store_directory", "says file, but '" },
        { "domainSuffix=eu; data_center=US", "domainSuffix", "says EU, but '" },
        { "domainSuffix=local", "domainSuffix", "Set hosts to its address" },
        { "sandbox=true; environment=Production", "sandbox", "says Sandbox, but '" },
        { "sandbox=false; environment=Sandbox", "sandbox", "says not Sandbox, but '" },
        { "sandbox=maybe", "sandbox", "is 'maybe', which is neither true nor false" },
        { "apiBaseUrl=https://www.zohoapis.in; data_center=EU", "apiBaseUrl", "says IN, but '" },
        { "apiBaseUrl=sandbox.zohoapis.com; environment=Developer", "apiBaseUrl", "says Sandbox, but '" },
        { "accounts_url=https://accounts.zoho.eu; apiBaseUrl=https://www.zohoapis.com", "accounts_url", "says EU, but '" },
        { "currentUserEmail=ana@example.com; user=ben@example.com", "currentUserEmail", "Keep the one that is right" },
        { "iamURL=http://accounts.zoho.com", "iamURL", "tokens travel by https only" },
        { "mysql_username=root", "mysql_username", "Write an ITokenStore for your database" },
        { $"client_id={Token}", "client_id", "a grant token goes to Auth.ExchangeGrantTokenAsync" },
        { $"client_id={Secret}", "client_id", "does not look like a client id" },
        { "client_id=1000.A B", "client_id", "white space" },
        { "client_secret=1000.CLIENT", "client_secret", "holds a client id" },
        { $"data_center={Secret}", "data_center", "is a value, which is not a data centre" },
        { $"timeout={Token}", "timeout", "is a value, which is not a time" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_dictionary_is_refused(string settings, string key, string part) =>
        Check(() => ZcrmClientOptions.FromDictionary(Pairs(settings)), key, Spell(part, name => name));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_environment_is_refused(string settings, string key, string part) => Check(
        () => EnvironmentConfiguration.Read(Pairs(settings).Select(pair => KeyValuePair.Create("ZCRM_" + pair.Key, pair.Value))),
        "ZCRM_" + key,
        Spell(part, name => "ZCRM_" + name.ToUpperInvariant())).ShouldContain($"'ZCRM_{key}' in the environment");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_file_is_refused_with_its_line(string settings, string key, string part)
    {
        using var file = new JsonFile("{\n" + string.Join(",\n", Pairs(settings).Select(pair => $"\"{pair.Key}\": {Quoted(pair.Value!)}")) + "\n}");
        int line = 2 + Pairs(settings).ToList().FindIndex(pair => pair.Key == key);
        Check(() => ZcrmClientOptions.FromJsonFile(file.Path), key, Spell(part, name => name)).ShouldContain($"'{key}' in {file.Path}, line {line}");
    }

    [Theory]
    [InlineData("grant_token", "Auth.ExchangeGrantTokenAsync")]
    [InlineData("refreshToken", "Auth.ImportRefreshTokenAsync")]
    [InlineData("token_key", "ZCRM_TOKEN_KEY")]
    public void A_secret_that_is_no_option_is_refused_with_its_place(string key, string part) =>
        Check(() => ZcrmClientOptions.FromDictionary([KeyValuePair.Create(key, (string?)Token)]), key, part);

    [Fact]
    public void A_missing_key_is_noticed_when_the_client_is_made()
    {
        ZcrmClientOptions options = ZcrmClientOptions.FromDictionary(Pairs("client_id=1000.CLIENT; data_center=EU"));
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => new ZcrmClient(options));
        error.Key.ShouldBe("ClientSecret");
        error.Message.ShouldContain("ZCRM_CLIENT_SECRET");
        error.Message.ShouldContain("api-console.zoho.eu");
    }

    private static string Check(Func<ZcrmClientOptions> read, string key, string part)
    {
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(read);
        error.Key.ShouldBe(key);
        error.Message.ShouldContain(part);
        error.Message.ShouldMatch("[.?]$");
        error.ToString().ShouldNotContain(Secret);
        error.ToString().ShouldNotContain(Token);
        return error.Message;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(string settings) => settings.Split("; ")
        .Select(setting => setting.Split('=', 2))
        .Select(parts => KeyValuePair.Create(parts[0], (string?)parts[1]));

    private static string Spell(string part, Func<string, string> spell) => System.Text.RegularExpressions.Regex.Replace(part, @"\{(\w+)\}", match => spell(match.Groups[1].Value));

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";
}
