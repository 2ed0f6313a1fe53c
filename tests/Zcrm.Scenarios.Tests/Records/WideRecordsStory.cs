using System.Text.Json.Nodes;
using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Records with more fields than the 50 that Zoho gives at once: read in parts, and put together.</summary>
public sealed class WideRecordsStory
{
    private const int Fields = 120;
    private static readonly string[] Names = [.. Enumerable.Range(0, Fields).Select(number => $"F{number}__c")];

    [Theory]
    [InlineData(null)]
    [InlineData("Created_Time")]
    public async Task A_list_has_all_fields_of_every_record_in_order(string? sortBy)
    {
        await using Scenario scenario = await StartAsync(count: 25);
        var options = new ListRecordsOptions { PageSize = 10, SortBy = sortBy };

        List<CrmRecord> wide = await scenario.Client().Records("Leads").List(Names, options).ToListAsync(Scenario.Ct);

        List<CrmId> expected = await scenario.Client().Records("Leads").List(["id"], options).Select(lead => lead.Id).ToListAsync(Scenario.Ct);
        wide.Select(lead => lead.Id).ShouldBe(expected);
        foreach (CrmRecord lead in wide) Holds(lead);
        wide.ShouldAllBe(lead => !lead.IsChanged && lead.Response != null);
    }

    [Fact]
    public async Task Records_by_ids_have_them_too_and_a_gap_for_each_that_is_not_there()
    {
        await using Scenario scenario = await StartAsync(count: 3);
        RecordsClient<Lead> leads = scenario.Client().Records<Lead>();
        CrmId[] ids = [.. (await leads.List(["id"]).ToListAsync(Scenario.Ct)).Select(lead => lead.Id)];

        IReadOnlyList<Lead?> read = await leads.GetManyAsync([ids[2], "99", ids[0]], Names, cancellationToken: Scenario.Ct);

        read.Select(lead => lead?.Id).ShouldBe([ids[2], null, ids[0]]);
        Holds(read[0]!);
    }

    private static async Task<Scenario> StartAsync(int count)
    {
        Scenario scenario = await Scenario.StartAsync();
        foreach (string name in Names) scenario.Zoho.Data.AddField("Leads", new EmulatedField(name, "text"));
        for (int number = 0; number < count; number++)
        {
            var lead = new JsonObject { ["Last_Name"] = $"L{number}" };
            foreach (string name in Names) lead[name] = $"{name} \"ü\" of L{number}";
            scenario.Zoho.Data.Insert("Leads", lead);
        }

        return scenario;
    }

    private static void Holds(CrmRecord lead)
    {
        string last = lead.Get<string>(Names[0])!.Split(" of ")[1];
        Names.Select(name => lead.Get<string>(name)).ShouldBe(Names.Select(name => $"{name} \"ü\" of {last}"));
    }
}
