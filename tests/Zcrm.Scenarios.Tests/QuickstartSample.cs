using Zcrm.Emulator;

namespace Zcrm;

/// <summary>The sample that a newcomer runs first.</summary>
public sealed class QuickstartSample
{
    private static readonly string Program = Processes.Program("Quickstart");

    [Fact]
    public async Task It_plays_the_whole_story_without_configuration()
    {
        (int exitCode, string output) = await Processes.RunAsync("dotnet", [Program], new Dictionary<string, string?> { ["ZCRM_CLIENT_ID"] = null });

        exitCode.ShouldBe(0, output);
        foreach (string part in (string[])["encrypted in", "MANDATORY_NOT_FOUND in Last_Name", "To be sent    Rating", "more follow", "exactly once", "revoked at Zoho", "ZcrmAuthenticationException"])
            output.ShouldContain(part);
        output.ShouldNotContain("1000.");
    }

    [Fact]
    public async Task With_a_bad_configuration_it_says_what_to_change()
    {
        (int exitCode, string output) = await Processes.RunAsync("dotnet", [Program], new Dictionary<string, string?>
        {
            ["ZCRM_CLIENT_ID"] = "1000.ABC",
            ["ZCRM_CLIENT_SECRET"] = "s3cretsecret",
            ["ZCRM_DATA_CENTRE"] = "EU",
        });

        exitCode.ShouldBe(1);
        output.ShouldContain("ZCRM_DATA_CENTER");
        output.ShouldNotContain("s3cretsecret");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_a_real_configuration_it_reads_and_writes_only_when_allowed_to(bool mayWrite)
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Listen = true }, Scenario.Ct);
        string home = Directory.CreateTempSubdirectory("zcrm-quickstart-test-").FullName;
        try
        {
            (int exitCode, string output) = await Processes.RunAsync("dotnet", mayWrite ? [Program, "--write"] : [Program], Configuration(zoho, home));

            exitCode.ShouldBe(0, output);
            output.ShouldContain(zoho.Accounts.Users[0].Email);
            zoho.Journal.Entries.Any(entry => !entry.Request.IsForAccounts && entry.Request.Method != "GET").ShouldBe(mayWrite);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static Dictionary<string, string?> Configuration(ZcrmEmulator zoho, string home) => new()
    {
        ["ZCRM_CLIENT_ID"] = zoho.Accounts.Apps[0].ClientId,
        ["ZCRM_CLIENT_SECRET"] = zoho.Accounts.Apps[0].ClientSecret.Reveal(),
        ["ZCRM_DATA_CENTER"] = "US",
        ["ZCRM_HOSTS_ACCOUNTS"] = zoho.Address().ToString(),
        ["ZCRM_HOSTS_API"] = zoho.Address().ToString(),
        ["ZCRM_GRANT_TOKEN"] = zoho.OAuth.GenerateGrantToken(),
        ["XDG_DATA_HOME"] = home,
    };
}
