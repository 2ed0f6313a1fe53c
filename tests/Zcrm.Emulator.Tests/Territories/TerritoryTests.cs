namespace Zcrm.Emulator.Tests;

public sealed class TerritoryTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_list_can_be_of_one_territory_or_of_all_below_it_too()
    {
        string world = _zoho.Data.AddTerritory("World");
        string europe = _zoho.Data.AddTerritory("Europe", world);
        string france = _zoho.Data.AddTerritory("France", europe);
        string a = await AddAsync(world);
        string b = await AddAsync(france);
        await AddAsync();
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={world}")).Ids.ShouldBe([a]);
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={world}&include_child=true")).Ids.ShouldBe([b, a]);
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={europe}&include_child=true")).Ids.ShouldBe([b]);
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={europe}")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_record_keeps_its_territories_when_it_is_updated()
    {
        string territory = _zoho.Data.AddTerritory("World");
        string id = await AddAsync(territory);
        await _zoho.PutAsync($"Accounts/{id}", """{"data":[{"Phone":"555"}]}""");
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={territory}")).Ids.ShouldBe([id]);
    }

    [Fact]
    public async Task Unknown_territories_and_modules_without_any_are_refused()
    {
        (await _zoho.GetAsync("Accounts?fields=id&territory_id=77")).Details["param_name"]!.GetValue<string>().ShouldBe("territory_id");
        string territory = _zoho.Data.AddTerritory("World");
        (await _zoho.GetAsync($"Tasks?fields=id&territory_id={territory}")).Code.ShouldBe("INVALID_MODULE");
        (await _zoho.GetAsync($"Accounts?fields=id&territory_id={territory}&include_child=yes")).Details["param_name"]!.GetValue<string>().ShouldBe("include_child");
        Should.Throw<ArgumentException>(() => _zoho.Data.AddTerritory("x", "77"));
        Should.Throw<ArgumentException>(() => _zoho.Data.SetTerritories("Tasks", "1", territory));
        Should.Throw<ArgumentException>(() => _zoho.Data.SetTerritories("Accounts", "1", territory));
    }

    private async Task<string> AddAsync(params string[] territories)
    {
        string id = await _zoho.AddAsync("Accounts", """{"Account_Name":"A"}""");
        _zoho.Data.SetTerritories("Accounts", id, territories);
        return id;
    }
}
