using System.Net;

namespace Zcrm.Emulator;

/// <summary>Records that are put into territories by the API, and taken out.</summary>
public sealed class RecordTerritoryTests : HttpTest
{
    [Fact]
    public async Task Records_come_into_territories_and_out_of_them()
    {
        string south = Zoho.Data.AddTerritory("South");
        string north = Zoho.Data.AddTerritory("North");
        string one = Add("Accounts", """{"Account_Name":"One"}""");
        string two = Add("Accounts", """{"Account_Name":"Two"}""");

        (await PostAsync("Accounts/actions/assign_territories", $$"""{"data":[{"id":"{{one}}","Territories":[{"id":"{{south}}"},{"id":"{{north}}"}]},{"id":"{{two}}","Territories":[{"id":"1"}]}]}""")).Status.ShouldBe(HttpStatusCode.MultiStatus);
        (await PostAsync($"Accounts/{two}/actions/assign_territories", $$"""{"data":[{"Territories":[{"id":"{{south}}"}]}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        (await PostAsync($"Accounts/{one}/actions/remove_territories", $$"""{"data":[{"Territories":[{"id":"{{south}}"}]}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        Each(await GetAsync($"Accounts?fields=id&territory_id={south}"), "id").ShouldBe([two]);
        Each(await GetAsync($"Accounts?fields=id&territory_id={north}"), "id").ShouldBe([one]);
    }

    [Fact]
    public async Task A_deal_has_one_territory_and_a_task_none()
    {
        string deal = Add("Deals", """{"Deal_Name":"One","Stage":"Qualification"}""");
        string two = $$"""[{"id":"{{Zoho.Data.AddTerritory("South")}}"},{"id":"{{Zoho.Data.AddTerritory("North")}}"}]""";

        Each(await PostAsync($"Deals/{deal}/actions/assign_territories", $$"""{"data":[{"Territories":{{two}} }]}"""), "code").ShouldBe(["LIMIT_EXCEEDED"]);
        (await PostAsync("Tasks/actions/assign_territories", $$"""{"data":[{"id":"1","Territories":{{two}} }]}""")).Code.ShouldBe("NOT_SUPPORTED");
    }
}
