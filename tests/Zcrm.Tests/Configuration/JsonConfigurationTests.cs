namespace Zcrm;

public sealed class JsonConfigurationTests
{
    [Fact]
    public void A_file_is_read_with_comments_nesting_and_trailing_commas()
    {
        ZcrmClientOptions options = Read("""
            {
              // the app
              "clientId": "1000.ABC",
              "client_secret": "value", /* from the console */
              "dataCenter": "EU",
              "hosts": { "api": "http://127.0.0.1:8090", },
              "retry": { "maxAttempts": 2, "baseDelay": "250ms" },
              "tokens": { "mint_budget": 5 },
              "timeoutSeconds": 90,
              "user": null,
            }
            """);
        options.ToString().ShouldBe("1000.ABC at EU Production");
        options.ClientSecret.ShouldBe(new Secret("value"));
        options.Hosts.ShouldBe(new CrmHosts { Api = new Uri("http://127.0.0.1:8090") });
        options.Retry.ShouldBe(new RetryOptions { MaxAttempts = 2, BaseDelay = TimeSpan.FromMilliseconds(250) });
        options.Tokens.ShouldBe(new TokenOptions { MintBudget = 5 });
        options.Timeout.ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Theory]
    [InlineData("Zcrm")]
    [InlineData("zcrm")]
    public void Of_an_appsettings_file_the_section_is_read_and_nothing_else(string section)
    {
        ZcrmClientOptions options = Read($$"""{ "Logging": { "LogLevel": {} }, "AllowedHosts": ["*"], "{{section}}": { "ClientId": "1000.ABC" }, "timeout": 1 }""");
        options.ClientId.ShouldBe("1000.ABC");
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() => Read("\uFEFF{ \"clientId\": \"1000.ABC\" }").ClientId.ShouldBe("1000.ABC");

    [Fact]
    public void A_switch_is_written_as_json_or_as_text()
    {
        Read("""{ "sandbox": true }""").Environment.ShouldBe(CrmEnvironment.Sandbox);
        Read("""{ "sandbox": "true" }""").Environment.ShouldBe(CrmEnvironment.Sandbox);
    }

    [Fact]
    public void An_empty_object_is_an_empty_configuration() => Read("{}").ClientId.ShouldBeNull();

    [Theory]
    [InlineData("{\n \"clientId\": [\"1000.ABC\"] }", "clientId", "line 2 is a list, but every key takes one value")]
    [InlineData("{\n \"Zcrm\": {\n\n \"ClientIdd\": \"1000.ABC\" } }", "Zcrm:ClientIdd", "line 4 is not a key of Zcrm. Did you mean 'client_id'?")]
    [InlineData("{\n \"retry\": { \"maxAttempts\": 2.5 } }", "retry:maxAttempts", "line 2 is '2.5', which is not a whole number")]
    [InlineData("{\n \"retry\": {\n \"attempts\": 2 } }", "retry:attempts", "line 3 is not a key of Zcrm")]
    [InlineData("{ \"clientId\": \"1000.A\",\n \"clientId\": \"1000.B\" }", "clientId", "line 2 is the same key as 'clientId'")]
    [InlineData("{ \"timeout\": 100 }", "timeout", "line 1 is '100', which has no unit")]
    [InlineData("{ \"timeout\": true }", "timeout", "which is not a time")]
    public void A_bad_key_is_named_with_its_line(string json, string key, string part)
    {
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => Read(json));
        error.Key.ShouldBe(key);
        error.Message.ShouldContain(part);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{\n\"client_secret\": s3cr3t-value\n}", "line 2")]
    [InlineData("{\n\"client_secret\": \"s3cr3t-value\n}", "line 2")]
    [InlineData("{ \"client_secret\": \"s3cr3t-value\" } }", "line 1")]
    [InlineData("{ \"Zcrm\": { \"client_secret\": \"s3cr3t-value\" },\n s3cr3t-value }", "line 2")]
    [InlineData("{ \"client_secret\": \"s3cr3t-value\"", "line 1")]
    public void What_is_not_json_is_refused_with_its_line_and_without_its_content(string json, string place)
    {
        using var file = new JsonFile(json);
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => ZcrmClientOptions.FromJsonFile(file.Path));
        error.Key.ShouldBe(file.Path);
        error.Message.ShouldContain($"'{file.Path}' is not valid JSON at {place}");
        error.ToString().ShouldNotContain("s3cr3t-value");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void A_file_that_is_no_object_is_refused(string json) =>
        Should.Throw<ZcrmConfigurationException>(() => Read(json)).Message.ShouldContain("does not hold a JSON object");

    [Fact]
    public void A_missing_file_is_named()
    {
        string path = Path.Combine(Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}", "zcrm.json");
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => ZcrmClientOptions.FromJsonFile(path));
        error.Key.ShouldBe(path);
        error.Message.ShouldContain($"'{path}' does not exist");
    }

    [Fact]
    public void A_folder_is_no_file() =>
        Should.Throw<ZcrmConfigurationException>(() => ZcrmClientOptions.FromJsonFile(Path.GetTempPath())).Message.ShouldContain("cannot be read");

    private static ZcrmClientOptions Read(string json)
    {
        using var file = new JsonFile(json);
        return ZcrmClientOptions.FromJsonFile(file.Path);
    }
}
