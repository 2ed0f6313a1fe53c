using System.Diagnostics;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>How soon a local Zoho CRM is there.</summary>
public sealed class StartupStory
{
    private const int Milliseconds = 500;
    private const int Starts = 10;

    [Fact]
    public async Task The_emulator_answers_within_half_a_second_of_its_start()
    {
        // The first start of a process also compiles; what is promised is the start itself, in a process that is warm. The quickest of some decides, not a busy machine.
        await StartAndCallAsync();
        long quickest = long.MaxValue;
        for (int start = 0; start < Starts && quickest >= Milliseconds; start++) quickest = Math.Min(quickest, await StartAndCallAsync());
        quickest.ShouldBeLessThan(Milliseconds);
    }

    private static async Task<long> StartAndCallAsync()
    {
        var watch = Stopwatch.StartNew();
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Seed = true }, Scenario.Ct);
        await using ZcrmClient crm = zoho.CreateClient();
        (await crm.Records("Leads").List(["Last_Name"]).AsPages().FirstAsync(Scenario.Ct)).Items.ShouldNotBeEmpty();
        return watch.ElapsedMilliseconds;
    }
}
