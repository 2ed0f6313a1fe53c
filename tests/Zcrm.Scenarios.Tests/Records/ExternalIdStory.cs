using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Another system's numbers take the place of Zoho's ids: in paths, in lookups, and to find what is to be upserted.</summary>
public sealed class ExternalIdStory
{
    [Theory]
    [InlineData("A-17")]
    [InlineData("A 17/ü?#%&+=漢")]
    public async Task A_record_is_read_changed_and_deleted_by_its_external_id(string number)
    {
        await using Scenario scenario = await StartAsync();
        string id = scenario.Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Acme", ["Customer_Number"] = number });
        RecordsClient accounts = scenario.Client().Records("Accounts");
        var acme = new ExternalId("Customer_Number", number);
        var changes = new CrmRecord { ["Phone"] = "555 0100" };

        (await accounts.GetAsync(acme, cancellationToken: Scenario.Ct))!.Id.ToString().ShouldBe(id);
        WriteResult updated = await accounts.UpdateAsync(acme, changes, cancellationToken: Scenario.Ct);
        (updated.Outcome, updated.Id.ToString(), changes.Id.ToString()).ShouldBe((WriteOutcome.Updated, id, id));
        (await accounts.GetAsync(acme, new GetRecordOptions { Fields = ["Phone"] }, Scenario.Ct))!.Get<string>("Phone").ShouldBe("555 0100");
        (await accounts.DeleteAsync(acme, cancellationToken: Scenario.Ct)).Outcome.ShouldBe(WriteOutcome.Deleted);
        (await accounts.GetAsync(acme, cancellationToken: Scenario.Ct)).ShouldBeNull();
        (await Should.ThrowAsync<ZcrmApiException>(accounts.DeleteAsync(acme, cancellationToken: Scenario.Ct))).Code.ShouldBe(CrmErrorCode.InvalidData);
        (await Should.ThrowAsync<ZcrmApiException>(accounts.UpdateAsync(acme, new CrmRecord { ["Phone"] = "5" }, cancellationToken: Scenario.Ct)))
            .Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    [Fact]
    public async Task Lookups_of_a_whole_batch_are_set_by_external_ids()
    {
        await using Scenario scenario = await StartAsync();
        string acme = scenario.Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Acme", ["Customer_Number"] = "A-17" });
        RecordsClient contacts = scenario.Client().Records("Contacts");
        CrmRecord[] people = [Person("a", "A-17"), Person("b", "nothing"), Person("c", "A-17")];

        WriteResults results = await contacts.InsertAsync(people, new WriteOptions { ExternalLookups = ["Account_Name.Customer_Number"] }, Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.Refused, WriteOutcome.Inserted]);
        CrmRecord person = (await contacts.GetAsync(results[2].Id, cancellationToken: Scenario.Ct))!;
        person.GetObject<CrmReference>("Account_Name")!.Id.ToString().ShouldBe(acme);
        person["Account_Name"] = new ExternalId("Customer_Number", "A-17");
        await contacts.UpdateAsync(person, new WriteOptions { ExternalLookups = ["Account_Name.Customer_Number"] }, Scenario.Ct);

        static CrmRecord Person(string name, string number) => new() { ["Last_Name"] = name, ["Account_Name"] = new ExternalId("Customer_Number", number) };
    }

    [Fact]
    public async Task What_cannot_be_an_external_id_is_refused_before_anything_is_sent()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient accounts = scenario.Client().Records("Accounts");
        Should.Throw<ArgumentException>(() => new ExternalId("Customer Number", "7"));
        Should.Throw<ArgumentException>(() => new ExternalId("Customer_Number", " "));
        Should.Throw<ArgumentException>(() => new ExternalId("Customer_Number", ".."));
        Should.Throw<ArgumentException>(() => accounts.GetAsync(default(ExternalId))).Message.ShouldStartWith("The external id is empty.");
        Should.Throw<ArgumentException>(() => accounts.UpdateAsync(new ExternalId("A", "1"), new CrmRecord { Id = "5" })).Message.ShouldContain("leave the id out");
        Should.Throw<ArgumentException>(() => accounts.InsertAsync(new CrmRecord(), new WriteOptions { ExternalLookups = ["Parent_Account"] }))
            .Message.ShouldContain("as in Account_Name.Customer_Number");
        ZcrmApiException refused = await Should.ThrowAsync<ZcrmApiException>(accounts.GetAsync(new ExternalId("Phone", "7"), cancellationToken: Scenario.Ct));
        refused.Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Accounts", new EmulatedField("Customer_Number", "text") { IsExternal = true });
        return scenario;
    }
}
