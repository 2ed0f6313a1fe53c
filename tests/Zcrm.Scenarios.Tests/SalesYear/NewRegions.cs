using System.Text.Json.Nodes;
using Zcrm.Emulator;
using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>August: territories, views, and accounts and contacts that another system knows by its own numbers.</summary>
internal static class NewRegions
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Account> accounts = year.Crm.Records<Account>();
        var ulm = new ExternalId("Customer_Number", "U-1");
        await accounts.UpsertAsync(new Account { AccountName = "Ulm Tea", ["Customer_Number"] = "U-1" }, ["Customer_Number"], cancellationToken: Ct);
        await accounts.UpdateAsync(ulm, new Account { Phone = "0731 555", Website = "ulm.example" }, cancellationToken: Ct);
        Account read = (await accounts.GetAsync(ulm, cancellationToken: Ct))!;
        (read.AccountName, read.Phone).ShouldBe(("Ulm Tea", "0731 555"));

        Contact[] people = [Buyer("Jo", "U-1"), Buyer("Mia", "U-1"), Buyer("Nobody", "U-2")];
        WriteResults hired = await year.Crm.Records<Contact>().InsertAsync(people, new WriteOptions { ExternalLookups = ["Account_Name.Customer_Number"] }, Ct);
        hired.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.Inserted, WriteOutcome.Refused]);
        (await year.Crm.Records("Accounts").Related(read.Id, "Contacts").CountAsync(cancellationToken: Ct)).ShouldBe(2);

        await DivideAsync(year, read.Id);
        await LookAsync(year);
    }

    private static async Task DivideAsync(SalesYear year, CrmId ulm)
    {
        string world = year.Zoho.Data.AddTerritory("World");
        string europe = year.Zoho.Data.AddTerritory("Europe", parent: world);
        year.Zoho.Data.SetTerritories("Accounts", year.Account.ToString(), world);
        year.Zoho.Data.SetTerritories("Accounts", ulm.ToString(), europe);
        RecordsClient accounts = year.Crm.Records("Accounts");
        var inWorld = new ListRecordsOptions { Territory = world };
        (await accounts.List(["id"], inWorld).SingleAsync(Ct)).Id.ShouldBe(year.Account);
        (await accounts.List(["id"], inWorld with { IncludeChildTerritories = true }).CountAsync(Ct)).ShouldBe(2);
    }

    private static async Task LookAsync(SalesYear year)
    {
        string view = year.Zoho.Data.AddView(new EmulatedView("Leads", "From Nara")
        {
            Criteria = new JsonObject { ["field"] = new JsonObject { ["api_name"] = "City" }, ["comparator"] = "equal", ["value"] = "Nara" },
        });
        RecordsClient<Lead> leads = year.Crm.Records<Lead>();
        List<Lead> seen = await leads.List(["City"], new ListRecordsOptions { CustomView = view, PageSize = 20, Prefetch = true }).ToListAsync(Ct);
        (seen.Count, seen.Select(lead => lead.Id).Distinct().Count()).ShouldBe((50, 50));
        seen.ShouldAllBe(lead => lead.City == "Nara");
        (await leads.CountAsync((CrmId)view, cancellationToken: Ct)).ShouldBe(50);
    }

    private static Contact Buyer(string name, string customer) => new() { LastName = name, ["Account_Name"] = new ExternalId("Customer_Number", customer) };
}
