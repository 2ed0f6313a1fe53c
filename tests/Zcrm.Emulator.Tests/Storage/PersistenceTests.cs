using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class PersistenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zcrm-emulator-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task Records_and_additions_survive_a_restart()
    {
        string path = Path.Combine(_folder, "zoho.db");
        string before, id, choice;
        await using (var zoho = new TestZoho(path))
        {
            zoho.Data.AddModule("Boats");
            zoho.Data.AddField("Boats", new EmulatedField("Code__c", "text") { IsUnique = true, PickListValues = [] });
            zoho.Data.AddField("Boats", new EmulatedField("Kind__c", "picklist") { PickListValues = ["Sail"] });
            id = await zoho.AddAsync("Boats", """{"Name":"Ahab","Code__c":"A-1","Kind__c":"Rowing"}""");
            before = (await zoho.GetAsync($"Boats/{id}")).Text;
            choice = (await zoho.GetAsync("settings/fields?module=Boats")).Text;
        }

        await using var again = new TestZoho(path);
        (await again.GetAsync($"Boats/{id}")).Text.ShouldBe(before);
        (await again.GetAsync("settings/fields?module=Boats")).Text.ShouldBe(choice);
        JsonNode item = await again.RefusedAsync("Boats", """{"Name":"B","Code__c":"A-1"}""");
        item["details"]!["id"]!.GetValue<string>().ShouldBe(id);
        string next = await again.AddAsync("Boats", """{"Name":"B"}""");
        string.CompareOrdinal(next, id).ShouldBeGreaterThan(0);
    }
}
