using System.Net;

namespace Zcrm;

/// <summary>Composite requests: calls that use each other's answers, fail each for itself, or are taken back together.</summary>
public sealed class CompositeStory
{
    [Fact]
    public async Task Calls_use_each_others_answers_in_one_request()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CompositeBatch batch = scenario.Client().Composite();
        CompositeCall<WriteResult> account = batch.Insert("Accounts", new CrmRecord { ["Account_Name"] = "Kyoto \"Tea\"" });
        CompositeCall<WriteResult> contact = batch.Insert("Contacts", new CrmRecord { ["Last_Name"] = "Ito", ["Account_Name"] = account.ToLookup() });
        CompositeCall<WriteResult> update = batch.Update("Accounts", account, new CrmRecord { ["Industry"] = "Retail" });
        CompositeCall<CrmRecord?> read = batch.Get("Contacts", contact);
        CompositeCall<IReadOnlyList<CrmRecord>> list = batch.List("Leads", ["Last_Name"]);

        bool succeeded = await batch.SendAsync(Scenario.Ct);

        succeeded.ShouldBeTrue();
        (account.StatusCode, account.Value.Outcome).ShouldBe((HttpStatusCode.Created, WriteOutcome.Inserted));
        update.Value.Outcome.ShouldBe(WriteOutcome.Updated);
        read.Value!.Id.ShouldBe(contact.Value.Id);
        read.Value.GetObject<CrmReference>("Account_Name")!.Name.ShouldBe("Kyoto \"Tea\"");
        list.Value.ShouldBeEmpty();
        scenario.Zoho.Journal.Entries.Count.ShouldBe(2, "a token and one call");
    }

    [Fact]
    public async Task A_call_that_fails_leaves_the_others_alone()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CompositeBatch batch = scenario.Client().Composite();
        CompositeCall<WriteResult> bad = batch.Insert("Leads", new CrmRecord { ["Company"] = "Kyoto Tea" });
        CompositeCall<WriteResult> good = batch.Insert("Leads", new CrmRecord { ["Last_Name"] = "Ito" });
        CompositeCall<CrmRecord?> nothing = batch.Get("Leads", "5540200000000000001");
        CompositeCall<CrmObject> module = batch.Add(HttpMethod.Get, "Nothing", parameters: new Dictionary<string, string> { ["fields"] = "id" });

        (await batch.SendAsync(Scenario.Ct)).ShouldBeFalse();

        ZcrmApiException refused = Should.Throw<ZcrmApiException>(() => bad.Value);
        (refused.Code, refused.Field, refused.Operation).ShouldBe((CrmErrorCode.MandatoryNotFound, "Last_Name", "POST /Leads"));
        good.Value.Id.IsEmpty.ShouldBeFalse();
        nothing.Value.ShouldBeNull();
        module.Error.ShouldBeOfType<ZcrmApiException>().Code.ShouldBe(CrmErrorCode.InvalidModule);
        scenario.Zoho.Data.Count("Leads").ShouldBe(1);
    }

    [Fact]
    public async Task Everything_is_taken_back_when_one_call_fails()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CompositeBatch batch = scenario.Client().Composite(new CompositeOptions { RollbackOnFailure = true });
        CompositeCall<WriteResult> account = batch.Insert("Accounts", new CrmRecord { ["Account_Name"] = "Kyoto Tea" });
        CompositeCall<WriteResult> bad = batch.Insert("Contacts", new CrmRecord { ["Account_Name"] = account.ToLookup() });
        CompositeCall<WriteResult> late = batch.Insert("Leads", new CrmRecord { ["Last_Name"] = "Ito" });

        (await batch.SendAsync(Scenario.Ct)).ShouldBeFalse();

        Should.Throw<ZcrmApiException>(() => account.Value).Code.ShouldBe(CrmErrorCode.RollbackPerformed);
        Should.Throw<ZcrmApiException>(() => bad.Value).Field.ShouldBe("Last_Name");
        Should.Throw<ZcrmApiException>(() => late.Value).Code.Value.ShouldBe("PROCESSING_STOPPED");
        scenario.Zoho.Data.Count("Accounts").ShouldBe(0);

        CompositeBatch again = scenario.Client().Composite(new CompositeOptions { RollbackOnFailure = true });
        account = again.Insert("Accounts", new CrmRecord { ["Account_Name"] = "Kyoto Tea" });
        CompositeCall<WriteResult> contact = again.Insert("Contacts", new CrmRecord { ["Last_Name"] = "Ito", ["Account_Name"] = account.ToLookup() });
        (await again.SendAsync(Scenario.Ct)).ShouldBeTrue();
        scenario.Zoho.Data.Find("Contacts", contact.Value.Id.ToString())!["Account_Name"]!["name"]!.GetValue<string>().ShouldBe("Kyoto Tea");
    }

    [Fact]
    public async Task What_cannot_be_right_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CompositeBatch batch = crm.Composite();
        CompositeCall<WriteResult> first = batch.Insert("Leads", new CrmRecord { ["Last_Name"] = "Ito" });
        for (int i = 0; i < 4; i++) batch.Delete("Leads", "55");

        Should.Throw<InvalidOperationException>(() => first.Value).Message.ShouldContain("not sent yet");
        Should.Throw<InvalidOperationException>(() => batch.Delete("Leads", "55")).Message.ShouldContain("at most 5");
        Should.Throw<ArgumentException>(() => crm.Composite().Get("Leads", first));
        Should.Throw<ArgumentException>(() => crm.Composite(new CompositeOptions { RollbackOnFailure = true, Parallel = true }));
        Should.Throw<ArgumentException>(() => first.Reference("data"));
        Should.Throw<ArgumentOutOfRangeException>(() => crm.Composite().List("Leads", ["id"], 26));
        await Should.ThrowAsync<InvalidOperationException>(() => crm.Composite().SendAsync(Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_that_zoho_refuses_as_a_whole_throws()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CompositeBatch batch = scenario.Client().Composite();
        batch.Insert("Leads", new CrmRecord { ["Last_Name"] = "Ito" });

        scenario.Zoho.Faults.Next().NoApiAccess();

        (await Should.ThrowAsync<ZcrmApiException>(() => batch.SendAsync(Scenario.Ct))).Code.Value.ShouldBe("NO_PERMISSION");
        await Should.ThrowAsync<InvalidOperationException>(() => batch.SendAsync(Scenario.Ct));
    }
}
