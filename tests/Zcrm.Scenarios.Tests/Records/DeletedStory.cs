using System.Text.Json.Nodes;

namespace Zcrm;

/// <summary>What was deleted: in the recycle bin, then gone for good, and found by who copies the data elsewhere.</summary>
public sealed class DeletedStory
{
    [Fact]
    public async Task Deleted_records_are_told_by_their_kind()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        (await leads.Deleted().ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        string old = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Old" });
        await leads.DeleteAsync(old, cancellationToken: Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromDays(61));
        string young = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Young" });
        await leads.DeleteAsync(young, cancellationToken: Scenario.Ct);

        List<DeletedRecord> all = await leads.Deleted(new DeletedRecordsOptions { PageSize = 1 }).ToListAsync(Scenario.Ct);
        DeletedRecord inBin = await leads.Deleted(new DeletedRecordsOptions { Kind = DeletedKind.RecycleBin }).SingleAsync(Scenario.Ct);
        DeletedRecord gone = await leads.Deleted(new DeletedRecordsOptions { Kind = DeletedKind.Permanent }).SingleAsync(Scenario.Ct);

        all.Select(record => record.Id.ToString()).ShouldBe([young, old]);
        (inBin.Id.ToString(), inBin.DisplayName, inBin.Kind).ShouldBe((young, "Young", DeletedKind.RecycleBin));
        inBin.DeletedBy!.Name.ShouldNotBeNullOrEmpty();
        inBin.DeletedTime!.Value.ShouldBe(scenario.Zoho.Clock.GetUtcNow(), TimeSpan.FromSeconds(5));
        (gone.Id.ToString(), gone.DisplayName, gone.Kind, gone.DeletedBy).ShouldBe((old, null, DeletedKind.Permanent, null));
    }

    [Fact]
    public async Task What_was_deleted_since_is_listed_and_nothing_is_an_empty_list()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Leads", 450);
        RecordsClient leads = scenario.Client().Records("Leads");
        List<CrmId> ids = await leads.List(["id"]).Select(lead => lead.Id).ToListAsync(Scenario.Ct);
        await leads.DeleteAsync(ids.Take(10), cancellationToken: Scenario.Ct);
        DateTimeOffset since = scenario.Zoho.Clock.GetUtcNow().AddSeconds(1);
        var options = new DeletedRecordsOptions { DeletedSince = since };
        (await leads.Deleted(options).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        await leads.DeleteAsync(ids.Skip(10), cancellationToken: Scenario.Ct);

        List<DeletedRecord> deleted = await leads.Deleted(options).ToListAsync(Scenario.Ct);

        deleted.Select(record => record.Id).ShouldBe(ids.Skip(10), ignoreOrder: true);
    }
}
