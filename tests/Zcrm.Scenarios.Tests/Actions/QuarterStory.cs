using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A sales team's quarter: leads tagged and converted, deals moved through their process, owners changed, many records set at once.</summary>
public sealed class QuarterStory
{
    [Fact]
    public async Task A_quarter_of_a_sales_team()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        EmulatedUser ben = scenario.Zoho.Accounts.AddUser("ben@zylker.example", scenario.Zoho.Accounts.Orgs[0], "Ben", "Ek");
        scenario.Zoho.Data.SetBlueprint(new EmulatedBlueprint("Deals", "Stage",
        [
            new("Send quote", "Qualification", "Proposal/Price Quote") { RequiredFields = ["Amount"] },
            new("Win", "Proposal/Price Quote", "Closed Won"),
            new("Lose", "Proposal/Price Quote", "Closed Lost"),
        ]));
        ZcrmClient crm = scenario.Client();
        RecordsClient leads = crm.Records("Leads");
        RecordsClient deals = crm.Records("Deals");

        WriteResults fair = await leads.InsertAsync(Enumerable.Range(1, 60).Select(Visitor), cancellationToken: Scenario.Ct);
        CrmId[] ids = [.. fair.Select(result => result.Id)];
        (await leads.AddTagsAsync(ids, ["fair"], cancellationToken: Scenario.Ct)).AllSucceeded.ShouldBeTrue();

        ConvertedLead first = await leads.ConvertAsync(ids[0], ToDeal("First order", ben), Scenario.Ct);
        first.Deal!.Name.ShouldBe("First order");
        CrmRecord contact = (await crm.Records("Contacts").GetAsync(first.Contact!.Id, cancellationToken: Scenario.Ct))!;
        contact.Owner!.Name.ShouldBe("Ben Ek");
        contact.GetObjects<CrmTag>("Tag").Single().Name.ShouldBe("fair");
        ZcrmApiException twice = await Should.ThrowAsync<ZcrmApiException>(() => leads.ConvertAsync(ids[0], cancellationToken: Scenario.Ct));
        twice.Code.ShouldBe(CrmErrorCode.AlreadyConverted);

        MassJob many = await leads.StartMassConvertAsync(ids[1..41], cancellationToken: Scenario.Ct);
        MassJobStatus converted = await many.WaitAsync(Scenario.Ct);
        (converted.State, converted.Total, converted.Done).ShouldBe(("COMPLETED", 40, 40));
        (await leads.List(["Last_Name"]).CountAsync(Scenario.Ct)).ShouldBe(19);

        Blueprint process = (await deals.GetBlueprintAsync(first.Deal.Id, cancellationToken: Scenario.Ct))!;
        process.State.ShouldBe("Qualification");
        CrmId quote = process.Find("Send quote")!.Id;
        await deals.MoveBlueprintAsync(first.Deal.Id, quote, new CrmObject { ["Amount"] = 1_250.50m }, cancellationToken: Scenario.Ct);
        process = (await deals.GetBlueprintAsync(first.Deal.Id, cancellationToken: Scenario.Ct))!;
        await deals.MoveBlueprintAsync(first.Deal.Id, process.Find("win")!.Id, cancellationToken: Scenario.Ct);
        CrmRecord won = (await deals.GetAsync(first.Deal.Id, cancellationToken: Scenario.Ct))!;
        (won.Get<string>("Stage"), won.Get<decimal>("Amount")).ShouldBe(("Closed Won", 1_250.50m));
        (await leads.GetBlueprintAsync(ids[50], cancellationToken: Scenario.Ct)).ShouldBeNull();

        List<TimelineEntry> past = await deals.Timeline(first.Deal.Id).ToListAsync(Scenario.Ct);
        past.Select(entry => entry.Action).ShouldBe(["transition_executed", "transition_executed", "added"]);
        past[0].Changes.Single(change => change.Field == "Stage").New.ShouldBe("Closed Won");
    }

    [Fact]
    public async Task Many_records_are_set_given_away_and_deleted()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.MassJobDuration = TimeSpan.FromMinutes(2));
        EmulatedUser ben = scenario.Zoho.Accounts.AddUser("ben@zylker.example", scenario.Zoho.Accounts.Orgs[0], "Ben", "Ek");
        scenario.Zoho.Data.Fill("Contacts", 1_200);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        var all = new MassSelection(scenario.Zoho.Data.AllRecordsViewId("Contacts"));
        List<CrmId> ids = await contacts.List(["id"]).Select(contact => contact.Id).ToListAsync(Scenario.Ct);

        WriteResults updated = await contacts.MassUpdateAsync(ids, new CrmRecord { ["Department"] = "Tea" }, cancellationToken: Scenario.Ct);
        (updated.Count, updated.AllSucceeded, updated.Responses.Count).ShouldBe((1_200, true, 3));
        MassJob job = await contacts.StartMassUpdateAsync(all, new CrmRecord { ["Department"] = "Coffee" }, cancellationToken: Scenario.Ct);
        ZcrmApiException busy = await Should.ThrowAsync<ZcrmApiException>(
            () => contacts.StartMassUpdateAsync(all, new CrmRecord { ["Department"] = "Cocoa" }, cancellationToken: Scenario.Ct));
        busy.Code.Value.ShouldBe("ALREADY_SCHEDULED");
        MassJobStatus status = await contacts.MassJob(MassAction.Update, job.Id).WaitAsync(Scenario.Ct);
        (status.Done, status.NotDone, status.FailedCount).ShouldBe((1_200, 0, 0));

        await contacts.ChangeOwnerAsync(ids[0], ben.Id, cancellationToken: Scenario.Ct);
        (await contacts.GetAsync(ids[0], cancellationToken: Scenario.Ct))!.Owner!.Id.ToString().ShouldBe(ben.Id);
        (await contacts.ChangeOwnerAsync(ids, ben.Id, cancellationToken: Scenario.Ct)).AllSucceeded.ShouldBeTrue();
        await (await contacts.StartMassChangeOwnerAsync(all, ben.Id, cancellationToken: Scenario.Ct)).WaitAsync(Scenario.Ct);

        (await contacts.MassDeleteAsync(ids.Take(700).Append("99"), cancellationToken: Scenario.Ct)).Failed.Single().Index.ShouldBe(700);
        MassJobStatus deleted = await (await contacts.StartMassDeleteAsync(all, cancellationToken: Scenario.Ct)).WaitAsync(Scenario.Ct);
        deleted.Done.ShouldBe(500);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(0);
        ZcrmApiException unknown = await Should.ThrowAsync<ZcrmApiException>(() => contacts.MassJob(MassAction.Delete, "99").GetStatusAsync(Scenario.Ct));
        unknown.Code.Value.ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task A_long_job_is_asked_less_and_less_often()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.MassJobDuration = TimeSpan.FromMinutes(3));
        scenario.Zoho.Data.Fill("Contacts", 3);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        var all = new MassSelection(scenario.Zoho.Data.AllRecordsViewId("Contacts"));
        MassJob job = await contacts.StartMassUpdateAsync(all, new CrmRecord { ["Department"] = "Tea" }, cancellationToken: Scenario.Ct);
        scenario.Clock.Waits.Clear();

        await job.WaitAsync(Scenario.Ct);

        int[] waits = [.. scenario.Clock.Waits.Select(wait => (int)wait.TotalSeconds)];
        waits[..6].ShouldBe([1, 2, 4, 8, 16, 30]);
        waits.Sum().ShouldBeInRange(179, 211);
    }

    [Fact]
    public async Task What_cannot_be_right_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        RecordsClient leads = crm.Records("Leads");
        var two = new CrmRecord { ["City"] = "Kyoto", ["State"] = "Kyoto" };

        await Should.ThrowAsync<ArgumentException>(async () => await leads.MassUpdateAsync(["55"], two, cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await leads.MassUpdateAsync([], new CrmRecord { ["City"] = "Kyoto" }, cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(() => leads.ConvertAsync("55", new LeadConversion { Deal = new CrmRecord { ["Deal_Name"] = "Tea" } }, Scenario.Ct));
        await Should.ThrowAsync<InvalidOperationException>(() => crm.Records("Deals").ConvertAsync("55", cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await leads.StartMassConvertAsync(Enumerable.Range(1, 51).Select(id => (CrmId)id), cancellationToken: Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static CrmRecord Visitor(int number) => new()
    {
        ["Last_Name"] = $"Visitor {number}",
        ["Company"] = $"Company {number}",
        ["Email"] = $"visitor{number}@fair.example",
    };

    private static LeadConversion ToDeal(string name, EmulatedUser owner) => new()
    {
        Deal = new CrmRecord { ["Deal_Name"] = name, ["Stage"] = "Qualification", ["Closing_Date"] = new DateOnly(2026, 6, 30) },
        AssignTo = owner.Id,
        CarryOverTags = new Dictionary<string, IReadOnlyList<string>> { ["Contacts"] = ["fair"] },
    };
}
