namespace Zcrm;

/// <summary>Configurations that cannot work are refused when the client is made, by the key that is to blame, before any call.</summary>
public sealed class BadConfigurationStory
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "", "ClientId", "client id" },
        { "client_id=1000.ABC", "ClientSecret", "secret" },
        { "client_id=;client_secret=x12345678", "ClientId", "client id" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;client_idd=1000.ABC", "client_idd", "client_id" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;data_centre=EU", "data_centre", "data_center" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;data_center=Mars", "data_center", "Mars" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;environment=Staging", "environment", "Sandbox" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;api_version=v99", "api_version", "v8" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;max_concurrency=0", "max_concurrency", "1" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;max_concurrency=many", "max_concurrency", "number" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;timeout=5", "timeout", "unit" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;redirect_uri=/callback", "redirect_uri", "absolute" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;retry_max_attempts=-1", "retry_max_attempts", "1" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;data_center=US;domainSuffix=eu", "domainSuffix", "Keep the one that is right" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;sandbox=true;environment=Production", "sandbox", "Keep the one that is right" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;sandbox=perhaps", "sandbox", "true" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;persistence_handler_class=MyHandler", "persistence_handler_class", "TokenStore" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;applicationLogFilePath=/tmp/log", "applicationLogFilePath", "LoggerFactory" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;apiBaseUrl=http://evil.example.com", "apiBaseUrl", "https" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;hosts_accounts=http://accounts.example.com", "hosts_accounts", "https" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;ClientId=1000.DEF", "ClientId", "client_id" },
        { "client_id=1000.ABC;client_secret=s3cretsecret;timeout=10s;attempt_timeout=60s", "attempt_timeout", "timeout" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_configuration_names_its_key_and_the_way_out(string configuration, string key, string sentence)
    {
        ZcrmConfigurationException exception = Should.Throw<ZcrmConfigurationException>(() => new ZcrmClient(ZcrmClientOptions.FromDictionary(Pairs(configuration))));

        exception.Key.ShouldBe(key, StringCompareShould.IgnoreCase);
        exception.Message.ShouldContain(sentence, Case.Insensitive);
        exception.ToString().ShouldNotContain("s3cretsecret");
    }

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(string configuration) => configuration
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]));
}
