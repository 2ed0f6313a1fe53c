using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A program published with NativeAOT does the main job, and starts fast.</summary>
[Trait("Category", "Slow")]
public sealed class AotSmokeStory
{
    private const int FirstCallMilliseconds = 60;
    private const int Runs = 5;

    [Fact]
    public async Task It_is_published_without_a_warning_and_makes_its_first_call_within_60_milliseconds()
    {
        string output = Path.Combine(Processes.Root, "artifacts", "aot");
        (int exitCode, string log, _) = await Processes.RunAsync(
            "dotnet", ["publish", "tests/Zcrm.AotSmoke", "-c", "Release", "-v", "minimal", "-warnaserror", "-o", output]);
        exitCode.ShouldBe(0, log);
        log.ShouldNotContain("warning");

        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Listen = true, Seed = false }, Scenario.Ct);
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int run = 0; run < Runs; run++) fastest = TimeSpan.FromTicks(Math.Min(fastest.Ticks, (await SmokeAsync(zoho, output)).Ticks));

        TestContext.Current.TestOutputHelper!.WriteLine($"From the start of the process to its first answered call: {fastest.TotalMilliseconds:0} ms");
        fastest.TotalMilliseconds.ShouldBeLessThan(FirstCallMilliseconds);
    }

    private static async Task<TimeSpan> SmokeAsync(ZcrmEmulator zoho, string output)
    {
        string directory = Directory.CreateTempSubdirectory("zcrm-aot-").FullName;
        try
        {
            EmulatedApp app = zoho.Accounts.Apps[0];
            (int exitCode, string told, TimeSpan first) = await Processes.RunAsync(
                Path.Combine(output, "Zcrm.AotSmoke"), [zoho.Address().ToString(), app.ClientId, app.ClientSecret.Reveal(), zoho.OAuth.GenerateGrantToken(), directory]);
            exitCode.ShouldBe(0, told);
            told.ShouldContain("refused: MANDATORY_NOT_FOUND in Last_Name");
            told.ShouldContain("done");
            return first;
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
