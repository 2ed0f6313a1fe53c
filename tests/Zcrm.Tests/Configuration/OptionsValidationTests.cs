namespace Zcrm;

public sealed class OptionsValidationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static TheoryData<string, Action<ZcrmClientOptions>, string> Bad => new()
    {
        { "ClientId", o => o.ClientId = null, "ClientId is missing. Set it in the options, as 'client_id'" },
        { "ClientId", o => o.ClientId = " ", "ZCRM_CLIENT_ID in the environment" },
        { "ClientId", o => o.ClientId = "1000.AB C", "white space" },
        { "ClientId", o => o.ClientId = "1000.ABC\n", "white space" },
        { "ClientId", o => o.ClientId = "1000.0123456789abcdef.fedcba9876543210", "grant token, refresh token or access token" },
        { "ClientId", o => o.ClientId = "ana@example.com", "does not look like a client id" },
        { "ClientId", o => o.ClientId = "0123456789abcdef0123456789abcdef0123456789", "does not look like a client id" },
        { "ClientSecret", o => o.ClientSecret = null, "ClientSecret is missing. Set it in the options, as 'client_secret'" },
        { "ClientSecret", o => o.ClientSecret = "a secret", "white space" },
        { "ClientSecret", o => o.ClientSecret = "secret\r\n", "white space" },
        { "ClientSecret", o => o.ClientSecret = "1000.0123456789abcdef.fedcba9876543210", "Auth.ExchangeGrantTokenAsync" },
        { "ClientSecret", o => o.ClientSecret = "1000.CLIENT", "holds a client id" },
        { "RedirectUri", o => o.RedirectUri = new Uri("/callback", UriKind.Relative), "not an absolute address" },
        { "RedirectUri", o => o.RedirectUri = new Uri("file:///callback"), "not an absolute address" },
        { "RedirectUri", o => o.RedirectUri = new Uri("https://app.example.com/callback#done"), "fragment" },
        { "RedirectUri", o => o.RedirectUri = new Uri("https://me:secret@app.example.com/callback"), "user name or password" },
        { "DataCenter", o => o.DataCenter = null!, "DataCenter is null" },
        { "Environment", o => o.Environment = (CrmEnvironment)7, "Environment is 7. It is Production, Sandbox or Developer." },
        { "User", o => o.User = "", "User is empty" },
        { "User", o => o.User = "ana@example.com\n", "control characters" },
        { "ApiVersion", o => o.ApiVersion = "v9", "v2, v2.1, v3" },
        { "ApiVersion", o => o.ApiVersion = "8", "ApiVersion is '8'" },
        { "ApiVersion", o => o.ApiVersion = null!, "ApiVersion is ''" },
        { "Hosts", o => o.Hosts = null!, "Hosts is null" },
        { "Hosts.Api", o => o.Hosts = new CrmHosts { Api = new Uri("/crm", UriKind.Relative) }, "not an absolute address" },
        { "Hosts.Api", o => o.Hosts = new CrmHosts { Api = new Uri("http://proxy.example.com") }, "Use https; plain http is for this machine" },
        { "Hosts.Api", o => o.Hosts = new CrmHosts { Api = new Uri("https://proxy.example.com/crm/v8") }, "Write https://proxy.example.com; Zcrm appends the paths" },
        { "Hosts.Accounts", o => o.Hosts = new CrmHosts { Accounts = new Uri("http://accounts.zoho.com") }, "tokens travel by https only" },
        { "Hosts.Accounts", o => o.Hosts = new CrmHosts { Accounts = new Uri("https://me:pass@proxy.example.com") }, "user name or password" },
        { "Hosts.Accounts", o => o.Hosts = new CrmHosts { Accounts = new Uri("https://accounts.zoho.eu") }, "belongs to the data centre EU, but DataCenter is US" },
        { "Hosts.Api", o => o.Hosts = new CrmHosts { Api = new Uri("https://sandbox.zohoapis.com") }, "the environment Production is at https://www.zohoapis.com" },
        { "Hosts.Upload", o => (o.DataCenter, o.Hosts) = (DataCenter.EU, new CrmHosts { Upload = new Uri("https://files.zoho.sa") }), "data centre SA, but DataCenter is EU" },
        { "Tokens", o => o.Tokens = null!, "Tokens is null" },
        { "Retry", o => o.Retry = null!, "Retry is null" },
        { "TimeProvider", o => o.TimeProvider = null!, "TimeProvider is null" },
        { "Randomness", o => o.Randomness = null!, "Randomness is null" },
        { "Handlers", o => o.Handlers.Add(null!), "Handlers is null" },
        { "MaxConcurrency", o => o.MaxConcurrency = 0, "a number from 1 to 100" },
        { "MaxConcurrency", o => o.MaxConcurrency = 101, "MaxConcurrency is 101" },
        { "Timeout", o => o.Timeout = TimeSpan.Zero, "Timeout is 0 seconds" },
        { "Timeout", o => o.Timeout = TimeSpan.FromDays(2), "from 1 ms to 1 day" },
        { "AttemptTimeout", o => o.AttemptTimeout = -Second, "AttemptTimeout is -1 seconds" },
        { "AttemptTimeout", o => (o.Timeout, o.AttemptTimeout) = (Second, 2 * Second), "AttemptTimeout (2 seconds) is longer than Timeout (1 second)" },
        { "Retry.MaxAttempts", o => o.Retry = new RetryOptions { MaxAttempts = 0 }, "a number from 1 to 20" },
        { "Retry.BaseDelay", o => o.Retry = new RetryOptions { BaseDelay = -Second }, "a time from 0 seconds to 1 hour" },
        { "Retry.BaseDelay", o => o.Retry = new RetryOptions { BaseDelay = 2 * Second, MaxDelay = Second }, "longer than Retry.MaxDelay (1 second)" },
        { "Retry.MaxDelay", o => o.Retry = new RetryOptions { MaxDelay = TimeSpan.FromHours(2) }, "Retry.MaxDelay is 2 hours" },
        { "Retry.MaxRetryAfter", o => o.Retry = new RetryOptions { MaxRetryAfter = Timeout.InfiniteTimeSpan }, "Retry.MaxRetryAfter is infinite" },
        { "Tokens.RefreshAhead", o => o.Tokens = new TokenOptions { RefreshAhead = TimeSpan.FromHours(1) }, "from 0 seconds to 45 minutes" },
        { "Tokens.ExpiryMargin", o => o.Tokens = new TokenOptions { ExpiryMargin = TimeSpan.FromMinutes(6) }, "longer than Tokens.RefreshAhead (5 minutes)" },
        { "Tokens.ExpiryMargin", o => o.Tokens = new TokenOptions { ExpiryMargin = -Second }, "Tokens.ExpiryMargin is -1 seconds" },
        { "Tokens.RefreshTimeout", o => o.Tokens = new TokenOptions { RefreshTimeout = TimeSpan.Zero }, "from 1 ms to 1 day" },
        { "Tokens.RefreshBackoff", o => o.Tokens = new TokenOptions { RefreshBackoff = -Second }, "from 0 seconds to 1 hour" },
        { "Tokens.MintBudget", o => o.Tokens = new TokenOptions { MintBudget = 0 }, "a number from 1 to 100" },
        { "Tokens.MintWindow", o => o.Tokens = new TokenOptions { MintWindow = TimeSpan.Zero }, "from 1 second to 1 day" },
        { "Tokens.MaxBudgetWait", o => o.Tokens = new TokenOptions { MaxBudgetWait = -Second }, "from 0 seconds to 1 hour" },
    };

    public static TheoryData<Action<ZcrmClientOptions>> Good => new()
    {
        o => o.ClientId = "1004.DEVICE",
        o => o.RedirectUri = new Uri("com.example.app:/callback"),
        o => o.User = "zcrm_default_user",
        o => o.ApiVersion = "v2.1",
        o => o.Hosts = CrmHosts.AllAt(new Uri("http://127.0.0.1:8090")),
        o => o.Hosts = CrmHosts.AllAt(new Uri("http://localhost:8090/")),
        o => o.Hosts = new CrmHosts { Api = new Uri("https://www.zohoapis.com") },
        o => (o.DataCenter, o.Hosts) = (DataCenter.CA, new CrmHosts { Upload = DataCenter.CA.Upload }),
        o => o.Timeout = Second,
        o => (o.Timeout, o.AttemptTimeout) = (Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan),
        o => (o.Timeout, o.AttemptTimeout) = (Second, Timeout.InfiniteTimeSpan),
        o => o.Retry = new RetryOptions { MaxAttempts = 1, BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
        o => o.MaxConcurrency = 100,
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_option_is_refused_when_the_client_is_made(string key, Action<ZcrmClientOptions> change, string part)
    {
        ZcrmClientOptions options = Options();
        change(options);
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => new ZcrmClient(options));
        error.Key.ShouldBe(key);
        error.Message.ShouldContain(part);
        error.Message.ShouldEndWith(".");
        Secrets(options).ShouldAllBe(secret => !error.ToString().Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task What_can_be_right_is_accepted(Action<ZcrmClientOptions> change)
    {
        ZcrmClientOptions options = Options();
        change(options);
        await using var client = new ZcrmClient(options);
        OptionsValidation.Problems(options).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_derived_client_is_checked_alike()
    {
        await using var client = new ZcrmClient(Options());
        Should.Throw<ZcrmConfigurationException>(() => client.WithOptions(options => options.MaxConcurrency = 0)).Key.ShouldBe("MaxConcurrency");
    }

    [Fact]
    public void An_attempt_is_no_longer_than_the_call_unless_it_is_set_so()
    {
        new ZcrmClientOptions().AttemptTimeout.ShouldBe(TimeSpan.FromSeconds(100));
        new ZcrmClientOptions { Timeout = Second }.AttemptTimeout.ShouldBe(Second);
        new ZcrmClientOptions { Timeout = Timeout.InfiniteTimeSpan }.AttemptTimeout.ShouldBe(TimeSpan.FromSeconds(100));
        new ZcrmClientOptions { Timeout = Second, AttemptTimeout = 2 * Second }.AttemptTimeout.ShouldBe(2 * Second);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1000.0123456789abcdef.fedcba9876543210")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public void What_stands_in_the_client_ids_place_by_mistake_is_not_printed(string? clientId) =>
        new ZcrmClientOptions { ClientId = clientId, ClientSecret = "value" }.ToString().ShouldBe("(no client id) at US Production");

    [Fact]
    public void The_options_as_they_come_lack_the_credentials_only() => OptionsValidation.Problems(new ZcrmClientOptions())
        .Select(problem => (problem.Option, problem.IsMissing)).ShouldBe([("ClientId", true), ("ClientSecret", true)]);

    private static ZcrmClientOptions Options() => The.Options(new StubZoho().Transport, The.Clock());

    /// <summary>What may not be repeated: the secret, and whatever stands in its place or the client id's by mistake.</summary>
    private static IEnumerable<string> Secrets(ZcrmClientOptions options) => new[] { options.ClientSecret?.Reveal(), options.ClientId, "me:" }
        .OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text) && text != "1000.CLIENT");
}
