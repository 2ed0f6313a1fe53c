namespace Zcrm;

/// <summary>Tags: made, put on records one by one and by the hundreds, renamed, merged, counted, deleted.</summary>
public sealed class TagStory
{
    [Fact]
    public async Task Records_are_tagged_and_the_tags_looked_after()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        CrmId lead = (await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito" }, cancellationToken: Scenario.Ct)).Id;

        CrmTag hot = await leads.Tags.CreateAsync("hot", TagColor.Red, cancellationToken: Scenario.Ct);
        IReadOnlyList<CrmTag> now = await leads.AddTagsAsync(lead, ["hot", "fair 2026"], cancellationToken: Scenario.Ct);
        CrmTag renamed = await leads.Tags.UpdateAsync(hot.Id, "very hot", TagColor.Orange, cancellationToken: Scenario.Ct);

        now.Select(tag => tag.Name).ShouldBe(["hot", "fair 2026"]);
        now[0].Color.ShouldBe(TagColor.Red);
        (renamed.Name, renamed.Color).ShouldBe(("very hot", TagColor.Orange));
        (await TagsOfAsync(leads, lead)).ShouldBe(["very hot", "fair 2026"]);
        (await leads.Tags.CountRecordsAsync(hot.Id, cancellationToken: Scenario.Ct)).ShouldBe(1);

        CrmTag fair = (await leads.Tags.ListAsync(cancellationToken: Scenario.Ct)).Single(tag => tag.Name == "fair 2026");
        await leads.Tags.MergeAsync(fair.Id, hot.Id, cancellationToken: Scenario.Ct);
        (await TagsOfAsync(leads, lead)).ShouldBe(["fair 2026"]);
        (await leads.RemoveTagsAsync(lead, ["fair 2026"], cancellationToken: Scenario.Ct)).ShouldBeEmpty();
        await leads.Tags.DeleteAsync(fair.Id, cancellationToken: Scenario.Ct);
        (await leads.Tags.ListAsync(cancellationToken: Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_records_than_a_call_takes_are_tagged_and_each_has_its_outcome()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 1_100);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        List<CrmId> ids = await contacts.List(["id"]).Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        ids.Insert(700, "99");

        WriteResults results = await contacts.AddTagsAsync(ids, ["newsletter"], cancellationToken: Scenario.Ct);

        results.Count.ShouldBe(1_101);
        results.Failed.Single().Index.ShouldBe(700);
        results[700].Error!.Code.ShouldBe(CrmErrorCode.InvalidData);
        scenario.Zoho.Journal.Count("POST", "/crm/v8/Contacts/actions/add_tags").ShouldBe(3);
        CrmTag tag = (await contacts.Tags.ListAsync(cancellationToken: Scenario.Ct)).Single();
        (await contacts.Tags.CountRecordsAsync(tag.Id, cancellationToken: Scenario.Ct)).ShouldBe(1_100);
    }

    [Fact]
    public async Task What_cannot_be_a_tag_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        string[] eleven = [.. Enumerable.Range(1, 11).Select(number => $"t{number}")];

        await Should.ThrowAsync<ArgumentException>(() => leads.Tags.CreateAsync(new string('x', 26), cancellationToken: Scenario.Ct));
        (await Should.ThrowAsync<ArgumentException>(async () => await leads.AddTagsAsync("55", eleven, cancellationToken: Scenario.Ct))).Message.ShouldContain("11 tags");
        await Should.ThrowAsync<ArgumentException>(async () => await leads.AddTagsAsync(["55", "55"], ["hot"], cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await leads.RemoveTagsAsync("55", [], cancellationToken: Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static async Task<string?[]> TagsOfAsync(RecordsClient leads, CrmId id) =>
        [.. (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!.GetObjects<CrmTag>("Tag").Select(tag => tag.Name)];
}
