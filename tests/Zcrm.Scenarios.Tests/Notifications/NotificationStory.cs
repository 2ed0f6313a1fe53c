using Zcrm.Bulk;

namespace Zcrm;

/// <summary>An application is told what happens in Zoho CRM, by whatever way it happens.</summary>
public sealed class NotificationStory
{
    [Fact]
    public async Task Changes_by_many_ways_reach_the_handler_once_each_though_every_notification_comes_twice()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.NotificationCopies = 2);
        await using EventApp app = await EventApp.StartAsync(scenario);
        ZcrmClient crm = scenario.Client();
        await app.KeepAsync(scenario.Options().TokenStore!, ChannelEvent.All("Leads"), ChannelEvent.All("Contacts"), ChannelEvent.All("Accounts"));
        await EventApp.UntilAsync(() => app.Gaps.Count == 1);

        WriteResults inserted = await crm.Records("Leads").InsertAsync([Lead("Ito"), Lead("Rao"), Lead("Sato")], cancellationToken: Scenario.Ct);
        CrmId[] ids = [.. inserted.EnsureAllSucceeded().Select(result => result.Id)];
        await ExpectAsync(app, "insert Leads", ids);

        await crm.Records("Leads").UpdateAsync([new CrmRecord { Id = ids[0], ["City"] = "Kyoto" }], cancellationToken: Scenario.Ct);
        CrmNotification updated = await ExpectAsync(app, "update Leads", ids[..1]);
        updated.FieldsOf(ids[0]).ShouldBe(["City"]);

        await crm.Records("Leads").MassUpdateAsync(ids[..2], new CrmRecord { ["City"] = "Osaka" }, cancellationToken: Scenario.Ct);
        await ExpectAsync(app, "update Leads", ids[..2]);

        await crm.Records("Leads").StartMassUpdateAsync(
            new MassSelection(scenario.Zoho.Data.AllRecordsViewId("Leads")), new CrmRecord { ["City"] = "Nara" }, cancellationToken: Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromSeconds(2));
        await EventApp.UntilAsync(() => app.Handled.Sum(one => one.RecordIds.Count) == 3);
        app.Handled.Clear();

        List<BulkRowResult> written = await crm.Bulk.WriteAsync("Leads", new[] { Lead("Bulk one"), Lead("Bulk two") }, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        await ExpectAsync(app, "insert Leads", [.. written.Select(row => row.Id)]);

        ConvertedLead converted = await crm.Records("Leads").ConvertAsync(ids[1], cancellationToken: Scenario.Ct);
        await EventApp.UntilAsync(() => app.Handled.Count == 3);
        app.Handled.Select(Kind).Order().ShouldBe(["insert Accounts", "insert Contacts", "update Leads"]);
        app.Handled.Single(one => one.Module == "Contacts").RecordIds.ShouldBe([converted.Contact!.Id]);
        app.Handled.Clear();

        await crm.Records("Leads").DeleteAsync([ids[0], ids[2]], cancellationToken: Scenario.Ct);
        await ExpectAsync(app, "delete Leads", [ids[0], ids[2]]);
    }

    private static CrmRecord Lead(string name) => new() { ["Last_Name"] = name, ["Company"] = "Zylker" };

    private static string Kind(CrmNotification notification) => $"{notification.OperationName} {notification.Module}";

    private static async Task<CrmNotification> ExpectAsync(EventApp app, string kind, CrmId[] ids)
    {
        await EventApp.UntilAsync(() => !app.Handled.IsEmpty);
        app.Handled.TryDequeue(out CrmNotification? told).ShouldBeTrue();
        Kind(told!).ShouldBe(kind);
        told!.RecordIds.ShouldBe(ids, ignoreOrder: true);
        app.Handled.ShouldBeEmpty();
        return told;
    }
}
