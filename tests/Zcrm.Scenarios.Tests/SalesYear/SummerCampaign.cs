using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>July: leads are linked with a campaign and some of them unlinked, products with the deal; what hangs below a record is counted.</summary>
internal static class SummerCampaign
{
    public static async Task RunAsync(SalesYear year)
    {
        var campaign = new Campaign { CampaignName = "Cold tea", StartDate = new DateOnly(2026, 7, 1), EndDate = new DateOnly(2026, 8, 31) };
        year.Campaign = (await year.Crm.Records<Campaign>().InsertAsync(campaign, cancellationToken: Ct)).Id;
        CrmId[] fromKobe = await year.Crm.Records("Leads").Search(RecordSearch.ByCriteria("(City:equals:Kobe)"), ["id"]).Select(lead => lead.Id).ToArrayAsync(Ct);
        RelatedClient members = year.Crm.Records("Campaigns").Related(year.Campaign, "Leads");

        (await members.LinkAsync(fromKobe, cancellationToken: Ct)).AllSucceeded.ShouldBeTrue();
        await members.LinkAsync(new CrmRecord { Id = fromKobe[0], ["Member_Status"] = "Active" }, cancellationToken: Ct);
        WriteResults gone = await members.UnlinkAsync([.. fromKobe[40..], "99"], cancellationToken: Ct);

        fromKobe.Length.ShouldBe(50);
        gone.Failed.Single().Id.ToString().ShouldBe("99");
        List<CrmRecord> left = await members.List(["Last_Name", "Member_Status"], new ListRelatedOptions { PageSize = 15 }).ToListAsync(Ct);
        left.Select(lead => lead.Id).ShouldBe(fromKobe[..40], ignoreOrder: true);
        left.Single(lead => lead.Id == fromKobe[0]).Get<string>("Member_Status").ShouldBe("Active");
        (await members.GetAsync(fromKobe[45], ["Last_Name"], cancellationToken: Ct)).ShouldBeNull();
        (await year.Crm.Records("Leads").GetAsync(fromKobe[45], cancellationToken: Ct)).ShouldNotBeNull("only its link is gone");
        await CountAsync(year);
    }

    private static async Task CountAsync(SalesYear year)
    {
        await year.Crm.Records("Deals").Related(year.Deal, "Products").LinkAsync(year.Sencha, cancellationToken: Ct);
        RecordsClient accounts = year.Crm.Records("Accounts");
        IReadOnlyList<RelatedList> lists = await accounts.GetRelatedListsAsync(cancellationToken: Ct);
        IReadOnlyDictionary<string, long> below = await accounts.CountRelatedAsync(year.Account, lists, cancellationToken: Ct);
        (below["Contacts"], below["Deals"], below["Quotes"], below["Notes"], below["Attachments"]).ShouldBe((1L, 1L, 1L, 1L, 2L));
        (await year.Crm.Records("Deals").Related(year.Deal, "Products").CountAsync(cancellationToken: Ct)).ShouldBe(1);
    }
}
