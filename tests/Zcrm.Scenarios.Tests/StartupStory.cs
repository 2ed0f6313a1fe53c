using System.Diagnostics;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>How soon a local Zoho CRM is there.</summary>
public sealed class StartupStory
{
    private const int Milliseconds = 500;

    [Fact]
    public async Task The_emulator_answers_within_half_a_second_of_its_start()
    {
        // The first start of a process also compiles; what is promised is the start itself, in a process that is warm.
        await StartAndCallAsync();
        var watch = Stopwatch.StartNew();
        await StartAndCallAsync();
        watch.ElapsedMilliseconds.ShouldBeLessThan(Milliseconds);
    }

    private static async Task StartAndCallAsync()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Seed = true }, Scenario.Ct);
        await using ZcrmClient crm = zoho.CreateClient();
        (await crm.Records("Leads").List(["Last_Name"]).AsPages().FirstAsync(Scenario.Ct)).Items.ShouldNotBeEmpty();
    }
}
