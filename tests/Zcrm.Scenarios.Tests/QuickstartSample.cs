namespace Zcrm;

/// <summary>The sample that a newcomer runs first.</summary>
public sealed class QuickstartSample
{
    private static readonly string Program = Path.Combine(
        Processes.Root, "artifacts", "bin", "Quickstart", Path.GetFileName(Path.GetDirectoryName(typeof(QuickstartSample).Assembly.Location)!), "Quickstart.dll");

    [Fact]
    public async Task It_plays_the_whole_story_without_configuration()
    {
        (int exitCode, string output, _) = await Processes.RunAsync("dotnet", [Program], new Dictionary<string, string?> { ["ZCRM_CLIENT_ID"] = null });

        exitCode.ShouldBe(0, output);
        foreach (string part in (string[])["encrypted in", "MANDATORY_NOT_FOUND in Last_Name", "To be sent    Rating", "more follow", "exactly once", "revoked at Zoho", "ZcrmAuthenticationException"])
            output.ShouldContain(part);
        output.ShouldNotContain("1000.");
    }

    [Fact]
    public async Task With_a_bad_configuration_it_says_what_to_change()
    {
        (int exitCode, string output, _) = await Processes.RunAsync("dotnet", [Program], new Dictionary<string, string?>
        {
            ["ZCRM_CLIENT_ID"] = "1000.ABC",
            ["ZCRM_CLIENT_SECRET"] = "s3cretsecret",
            ["ZCRM_DATA_CENTRE"] = "EU",
        });

        exitCode.ShouldBe(1);
        output.ShouldContain("ZCRM_DATA_CENTER");
        output.ShouldNotContain("s3cretsecret");
    }
}
