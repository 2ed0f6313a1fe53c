using System.Globalization;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A program published with NativeAOT does the main job, and starts fast.</summary>
[Trait("Category", "Slow")]
public sealed class AotSmokeStory
{
    private const int FirstCallMilliseconds = 60;
    private const int Runs = 10;

    [Fact]
    public async Task It_is_published_without_a_warning_and_its_first_call_takes_less_than_60_milliseconds_of_processor_time()
    {
        string output = Path.Combine(Processes.Root, "artifacts", "aot");
        (int exitCode, string log) = await Processes.RunAsync(
            "dotnet", ["publish", "tests/Zcrm.AotSmoke", "-c", "Release", "-v", "minimal", "-warnaserror", "-o", output]);
        exitCode.ShouldBe(0, log);
        log.ShouldNotContain("warning");

        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Listen = true, Seed = false }, Scenario.Ct);
        int least = int.MaxValue;
        for (int run = 0; run < Runs; run++) least = Math.Min(least, await SmokeAsync(zoho, output));

        TestContext.Current.TestOutputHelper!.WriteLine($"Processor time from the start of the process to its first answered call: {least} ms");
        least.ShouldBeLessThan(FirstCallMilliseconds);
    }

    private static async Task<int> SmokeAsync(ZcrmEmulator zoho, string output)
    {
        string directory = Directory.CreateTempSubdirectory("zcrm-aot-").FullName;
        try
        {
            EmulatedApp app = zoho.Accounts.Apps[0];
            (int exitCode, string told) = await Processes.RunAsync(
                Path.Combine(output, "Zcrm.AotSmoke"), [zoho.Address().ToString(), app.ClientId, app.ClientSecret.Reveal(), zoho.OAuth.GenerateGrantToken(), directory]);
            exitCode.ShouldBe(0, told);
            told.ShouldContain("refused: MANDATORY_NOT_FOUND in Last_Name");
            told.ShouldContain("done");
            return int.Parse(told.Split('\n')[0].Split(' ')[^1], CultureInfo.InvariantCulture);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
