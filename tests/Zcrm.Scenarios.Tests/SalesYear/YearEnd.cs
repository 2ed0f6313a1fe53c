using Zcrm.Bulk;
using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>December: what the year brought is asked by queries, read in bulk, closed in bulk, and looked over once more.</summary>
internal static class YearEnd
{
    public static async Task RunAsync(SalesYear year)
    {
        await AskAsync(year);
        await CloseAsync(year);
        await LookBackAsync(year);
    }

    private static async Task AskAsync(SalesYear year)
    {
        string stage = "Closed Won";
        CrmRecord sum = await year.Crm.QueryAsync($"select SUM(Amount) from Deals where Stage = {stage}").SingleAsync(Ct);
        sum.Names.Where(name => name != "id").Select(name => sum.Get<decimal>(name)).ShouldBe([255.20m]);
        IReadOnlyList<Deal> won = await year.Crm.Query<Deal>().Where(deal => deal.Account!.AccountName == "Company 0").OrderBy(deal => deal.DealName).Fields("Deal_Name", "Amount").ToListAsync(Ct);
        won.Select(deal => (deal.DealName, deal.Amount)).ShouldBe([("First order", 127.60m), ("Second order", 127.60m)]);
        (await year.Crm.Records("Deals").CountAsync(cancellationToken: Ct)).ShouldBe(2);
    }

    private static async Task CloseAsync(SalesYear year)
    {
        List<Account> accounts = await year.Crm.Bulk.ReadAsync<Account>(cancellationToken: Ct).ToListAsync(Ct);
        accounts.Count.ShouldBe((int)year.Zoho.Data.Count("Accounts"));
        foreach (Account account in accounts) account.Description = $"Closed 2026: {account.AccountName}";
        var update = new BulkWriteOptions { Operation = BulkOperation.Update };
        List<BulkRowResult> results = await year.Crm.Bulk.WriteAsync("Accounts", accounts, update, Ct).ToListAsync(Ct);
        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Updated);
        results.Count.ShouldBe(accounts.Count);
        List<Account> read = await year.Crm.Records<Account>().List(["Account_Name", "Description"]).ToListAsync(Ct);
        read.ShouldAllBe(account => account.Description == $"Closed 2026: {account.AccountName}");
    }

    private static async Task LookBackAsync(SalesYear year)
    {
        List<Lead> leads = await year.Crm.Bulk.ReadAsync<Lead>(cancellationToken: Ct).ToListAsync(Ct);
        List<Lead> listed = await year.Crm.Records<Lead>().List(["City"], new ListRecordsOptions { Converted = Inclusion.Include }).ToListAsync(Ct);
        leads.Select(lead => lead.Id).ShouldBe(listed.Select(lead => lead.Id), ignoreOrder: true);
        listed.GroupBy(lead => lead.City).Select(city => (city.Key, city.Count())).ShouldBe([("Kyoto", 1), ("Uji", 30), ("Osaka", 50), ("Kobe", 50)], ignoreOrder: true);

        Contact ana = (await year.Crm.Records<Contact>().GetAsync(year.Contact, cancellationToken: Ct))!;
        (ana.Owner!.Name, ana.CreatedTime!.Value.Month).ShouldBe(("Ben Ek", 2));
        (await year.Crm.Records("Accounts").Notes(year.Account).List().CountAsync(Ct)).ShouldBe(1);
        (await year.Crm.Records("Campaigns").Related(year.Campaign, "Leads").CountAsync(cancellationToken: Ct)).ShouldBe(40);
    }
}
