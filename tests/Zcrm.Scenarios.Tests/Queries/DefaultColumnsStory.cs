namespace Zcrm;

/// <summary>A typed module of which the emulator lacks a field.</summary>
[CrmModule("Deals")]
public sealed partial class LargerDeal : CrmRecord
{
    public partial string? DealName { get; set; }

    public partial decimal? Amount { get; set; }

    public partial string? NoSuchField { get; set; }
}

/// <summary>A typed module has properties for fields that an organization may lack; a query that names no columns does without them.</summary>
public sealed class DefaultColumnsStory
{
    [Fact]
    public async Task Columns_that_the_organization_lacks_are_left_out_after_the_first_refusal()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.Client();
        CrmQuery<LargerDeal> query = crm.Query<LargerDeal>();
        IReadOnlyList<LargerDeal> deals = await query.ToListAsync(Scenario.Ct);
        deals.Count.ShouldBe((int)scenario.Zoho.Data.Count("Deals"));
        deals[0].DealName.ShouldNotBeNull();
        int calls = scenario.Zoho.Journal.Entries.Count;
        await query.ToListAsync(Scenario.Ct);
        await crm.Query<LargerDeal>().Where(deal => deal.Amount > 0).ToListAsync(Scenario.Ct);
        scenario.Zoho.Journal.Entries.Count.ShouldBe(calls + 2);
    }

    [Fact]
    public async Task Columns_that_were_named_are_not()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        await Should.ThrowAsync<ZcrmApiException>(() => scenario.Client().Query<LargerDeal>().Fields("No_Such_Field").ToListAsync(Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.Contains("settings"));
    }
}
