using Zcrm.Emulator;
using Zcrm.Modules;
using Case = Zcrm.Modules.Case;

namespace Zcrm;

/// <summary>Fields that lead to records and users, one or many; numbers that Zoho gives; comments; consent.</summary>
public sealed class LinkStory
{
    [Fact]
    public async Task Lookups_and_owners_come_back_with_their_names()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        EmulatedUser user = scenario.UserIn(DataCenter.US);
        CrmId acme = (await crm.Records<Account>().InsertAsync(new Account { AccountName = "Acme" }, cancellationToken: Scenario.Ct)).Id;
        var deal = new CrmRecord { ["Deal_Name"] = "D", ["Stage"] = "Qualification", ["Account_Name"] = CrmReference.To(acme), ["Owner"] = CrmReference.To(user.Id) };
        CrmId id = (await crm.Records("Deals").InsertAsync(deal, cancellationToken: Scenario.Ct)).Id;
        var task = new CrmTask { Subject = "Call", RelatedTo = CrmReference.To(id), RelatedModule = "Deals" };
        CrmId taskId = (await crm.Records<CrmTask>().InsertAsync(task, cancellationToken: Scenario.Ct)).Id;

        Deal read = (await crm.Records<Deal>().GetAsync(id, cancellationToken: Scenario.Ct))!;
        (read.Account!.Id, read.Account.LookupName, read.Owner!.Email).ShouldBe((acme, "Acme", user.Email));
        CrmTask related = (await crm.Records<CrmTask>().GetAsync(taskId, cancellationToken: Scenario.Ct))!;
        (related.RelatedTo!.Id, related.RelatedTo.Name, related.RelatedModule).ShouldBe((id, "D", "Deals"));
        related.RelatedTo.GetObject("module")!["api_name"].ShouldBe("Deals");
    }

    [Fact]
    public async Task Users_are_linked_and_unlinked()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        EmulatedUser user = scenario.UserIn(DataCenter.US);
        scenario.Zoho.Data.AddField("Deals", new EmulatedField("Team", "multiuserlookup") { RowFields = [new("User", "userlookup")] });
        RecordsClient deals = scenario.Client().Records("Deals");
        var deal = new CrmRecord { ["Deal_Name"] = "D", ["Stage"] = "Qualification" };
        deal.Rows("Team").Add(new CrmObject { ["User"] = CrmReference.To(user.Id) });
        CrmId id = (await deals.InsertAsync(deal, cancellationToken: Scenario.Ct)).Id;

        CrmRecord read = (await deals.GetAsync(id, cancellationToken: Scenario.Ct))!;
        read.Rows("Team").Single().GetObject<CrmReference>("User")!.Email.ShouldBe(user.Email);
        read.Rows("Team").Remove(read.Rows("Team")[0]);
        await deals.UpdateAsync(read, cancellationToken: Scenario.Ct);
        (await deals.GetAsync(id, cancellationToken: Scenario.Ct))!.Rows("Team").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_has_a_number_and_comments()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient<Case> cases = scenario.Client().Records<Case>();
        var question = new Case { Subject = "Bitter", Status = "New", Origin = "Email" };
        question.Comments.Add(new CrmComment { Content = "Too hot?" });
        CrmId id = (await cases.InsertAsync(question, cancellationToken: Scenario.Ct)).Id;

        Case read = (await cases.GetAsync(id, cancellationToken: Scenario.Ct))!;

        read.CaseNumber.ShouldBe("1");
        (read.Comments.Single().Content, read.Comments[0].CommentedBy!.Name).ShouldBe(("Too hot?", scenario.UserIn(DataCenter.US).FullName));
        read.Comments[0].CommentedTime!.Value.ShouldBe(scenario.Zoho.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_formula_is_read_as_the_number_that_it_gives()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Deals", new EmulatedField("Share", "formula") { Expression = "${Amount} / 8", DecimalPlaces = 4 });
        RecordsClient deals = scenario.Client().Records("Deals");
        CrmId id = (await deals.InsertAsync(new CrmRecord { ["Deal_Name"] = "D", ["Stage"] = "Qualification", ["Amount"] = 1.5m }, cancellationToken: Scenario.Ct)).Id;
        CrmRecord read = (await deals.GetAsync(id, cancellationToken: Scenario.Ct))!;
        (read["Share"], read.Get<decimal?>("Share")).ShouldBe((0.1875m, 0.1875m));
    }

    [Fact]
    public async Task Consent_is_kept_and_changed_part_by_part()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Leads", new EmulatedField(Consent.FieldName, "consent_lookup"));
        RecordsClient<Lead> leads = scenario.Client().Records<Lead>();
        var lead = new Lead
        {
            LastName = "Ito",
            Consent = new Consent { DataProcessingBasis = "Obtained", ContactThroughEmail = true, ContactThroughPhone = false, ConsentDate = new(2026, 1, 1) },
        };
        CrmId id = (await leads.InsertAsync(lead, cancellationToken: Scenario.Ct)).Id;

        Lead read = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        (read.Consent!.DataProcessingBasis, read.Consent.ContactThroughEmail, read.Consent.ContactThroughPhone, read.Consent.ConsentDate)
            .ShouldBe(("Obtained", true, false, new DateOnly(2026, 1, 1)));
        read.Consent.ContactThroughEmail = false;
        await leads.UpdateAsync(read, cancellationToken: Scenario.Ct);
        read = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        (read.Consent!.ContactThroughEmail, read.Consent.DataProcessingBasis).ShouldBe((false, "Obtained"));
    }
}
