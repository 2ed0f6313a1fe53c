using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Zcrm.Extensions;

/// <summary>What is wrong with the configuration is said when the application starts, with its path.</summary>
public sealed class StartupCheckTests
{
    [Fact]
    public async Task A_missing_secret_names_its_path()
    {
        OptionsValidationException refusal = await Should.ThrowAsync<OptionsValidationException>(() => StartAsync(("Zcrm:ClientId", "1000.ABC")));

        refusal.Failures.ShouldContain(failure => failure.StartsWith("Zcrm:ClientSecret: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelt_key_names_its_path_and_the_nearest_key()
    {
        ZcrmConfigurationException refusal = await Should.ThrowAsync<ZcrmConfigurationException>(() => StartAsync(("Zcrm:ClientId", "1000.ABC"), ("Zcrm:Retry:MaxAtempts", "2")));

        refusal.Message.ShouldContain("Zcrm:Retry:MaxAtempts");
        refusal.Message.ShouldContain("max_attempts");
    }

    [Fact]
    public async Task A_value_that_cannot_be_right_names_its_path()
    {
        ZcrmConfigurationException refusal = await Should.ThrowAsync<ZcrmConfigurationException>(() => StartAsync(("Zcrm:ClientId", "1000.ABC"), ("Zcrm:Timeout", "soon")));

        refusal.Message.ShouldContain("Zcrm:Timeout");
    }

    [Fact]
    public async Task The_secret_itself_is_in_no_error()
    {
        Exception refusal = await Should.ThrowAsync<Exception>(() => StartAsync(("Zcrm:ClientId", "1000.ABC"), ("Zcrm:ClientSecret", "s3cr3t-of-the-app"), ("Zcrm:MaxConcurrency", "0")));

        refusal.ToString().ShouldNotContain("s3cr3t");
    }

    private static async Task StartAsync(params (string, string?)[] values)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddZcrm(AppHost.Configuration(values));
        using IHost host = builder.Build();
        await host.StartAsync(AppHost.Ct);
    }
}
