namespace Zcrm;

public sealed class EnvironmentConfigurationTests
{
    [Fact]
    public void Only_variables_with_the_prefix_are_read()
    {
        ZcrmClientOptions options = Read(("PATH", "/bin"), ("CLIENT_ID", "other"), ("ZCRMX", "1"), ("ZCRM_CLIENT_ID", "1000.ABC"), ("ZCRM_DATA_CENTER", "IN"));
        options.ClientId.ShouldBe("1000.ABC");
        options.DataCenter.ShouldBe(DataCenter.IN);
    }

    [Theory]
    [InlineData("ZCRM_GRANT_TOKEN")]
    [InlineData("ZCRM_REFRESH_TOKEN")]
    [InlineData("ZCRM_TOKEN_KEY")]
    public void What_others_read_is_left_alone(string variable) => Read((variable, "1000.a.b"), ("ZCRM_CLIENT_ID", "1000.ABC")).ClientId.ShouldBe("1000.ABC");

    [Fact]
    public void An_unknown_variable_is_refused_with_the_nearest_name()
    {
        ZcrmConfigurationException error = Should.Throw<ZcrmConfigurationException>(() => Read(("ZCRM_CLIENTSECRT", "value")));
        error.Key.ShouldBe("ZCRM_CLIENTSECRT");
        error.Message.ShouldBe("'ZCRM_CLIENTSECRT' in the environment is not a key of Zcrm. Did you mean 'ZCRM_CLIENT_SECRET'?");
    }

    [Fact]
    public void A_misspelt_token_variable_is_refused_with_its_right_name() =>
        Should.Throw<ZcrmConfigurationException>(() => Read(("ZCRM_REFRESH_TOKN", "value"))).Message.ShouldContain("'ZCRM_REFRESH_TOKEN'");

    [Fact]
    public void The_process_is_what_is_read_unless_a_test_says_otherwise()
    {
        string? before = Environment.GetEnvironmentVariable("ZCRM_USER");
        try
        {
            Environment.SetEnvironmentVariable("ZCRM_USER", "ana@example.com");
            ZcrmClientOptions.FromEnvironment().User.ShouldBe("ana@example.com");
        }
        finally
        {
            Environment.SetEnvironmentVariable("ZCRM_USER", before);
        }
    }

    private static ZcrmClientOptions Read(params (string Key, string Value)[] variables) =>
        EnvironmentConfiguration.Read(variables.Select(variable => KeyValuePair.Create(variable.Key, (string?)variable.Value)));
}
