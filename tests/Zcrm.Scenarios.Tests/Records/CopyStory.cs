using System.Text.Json.Nodes;

namespace Zcrm;

/// <summary>A record is copied by Zoho, as it is or with other values.</summary>
public sealed class CopyStory
{
    [Fact]
    public async Task A_copy_has_what_the_record_has_except_what_was_changed()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Ulm", ["Company"] = "Tea" });
        RecordsClient leads = scenario.Client().Records("Leads");
        var changes = new CrmRecord { ["City"] = "Bonn" };

        WriteResult same = await leads.CloneAsync(id, cancellationToken: Scenario.Ct);
        WriteResult other = await leads.CloneAsync(id, changes, new WriteOptions { SkipFeatures = ["cadences"] }, Scenario.Ct);

        same.Outcome.ShouldBe(WriteOutcome.Inserted);
        (await leads.GetAsync(same.Id, cancellationToken: Scenario.Ct))!.Get<string>("City").ShouldBe("Ulm");
        CrmRecord copy = (await leads.GetAsync(other.Id, cancellationToken: Scenario.Ct))!;
        (copy.Get<string>("Last_Name"), copy.Get<string>("City"), copy.Get<string>("Company")).ShouldBe(("Ito", "Bonn", "Tea"));
        (changes.Id, changes.IsChanged).ShouldBe((other.Id, false));
    }

    [Fact]
    public async Task A_copy_that_cannot_be_made_is_an_error_and_none_is_made_twice()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito" });
        RecordsClient leads = scenario.Client().Records("Leads");
        (await Should.ThrowAsync<ZcrmApiException>(leads.CloneAsync("99", cancellationToken: Scenario.Ct))).Code.ShouldBe(CrmErrorCode.InvalidData);
        Should.Throw<ArgumentException>(() => leads.CloneAsync(id, new CrmRecord { Id = "5" })).Message.ShouldContain("leave the id out");
        Should.Throw<ArgumentException>(() => leads.CloneAsync(id, null, new WriteOptions { Triggers = [] })).Message.ShouldContain("Triggers means nothing for a copy");
        scenario.Zoho.Faults.On("POST", $"/crm/v8/Leads/{id}/actions/clone").Truncate();

        ZcrmTransportException lost = await Should.ThrowAsync<ZcrmTransportException>(leads.CloneAsync(id, cancellationToken: Scenario.Ct));

        lost.WasSent.ShouldBeTrue();
        scenario.Zoho.Data.Count("Leads").ShouldBe(2);
    }
}
