using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Territories that are created below others, handed over, and deleted.</summary>
public sealed class TerritoryChangeTests : HttpTest
{
    [Fact]
    public async Task A_new_one_stands_below_one_that_is_there()
    {
        string world = Zoho.Data.AddTerritory("World");

        string europe = NewId(await CreateAsync("Europe", world), "territories");
        First(await GetAsync($"settings/territories/{europe}"), "territories").GetProperty("reporting_to").GetProperty("name").GetString().ShouldBe("World");
        First(await CreateAsync("Mars", "5540200000000777"), "territories").GetProperty("message").GetString().ShouldBe("The Territory Id given seems to be invalid");
        First(await CreateAsync("Europe", world), "territories").GetProperty("code").GetString().ShouldBe("DUPLICATE_DATA");
        First(await PutAsync($"settings/territories/{world}", $$$"""{"territories":[{"reporting_to":{"id":"{{{europe}}}"}}]}"""), "territories").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
    }

    [Fact]
    public async Task One_with_others_below_it_stays()
    {
        string world = Zoho.Data.AddTerritory("World");
        string europe = Zoho.Data.AddTerritory("Europe", world);

        First(await DeleteAsync($"settings/territories/{world}"), "territories").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
        First(await DeleteAsync($"settings/territories?ids={world}"), "territories").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
        (await DeleteAsync($"settings/territories/{europe}")).Status.ShouldBe(HttpStatusCode.OK);
        (await DeleteAsync($"settings/territories/{world}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_territory_has_goes_to_its_heir()
    {
        (string old, string heir) = (Zoho.Data.AddTerritory("Old"), Zoho.Data.AddTerritory("Heir"));
        string child = Zoho.Data.AddTerritory("Child", old);
        string account = Add("Accounts", """{"Account_Name":"A"}""");
        Zoho.Data.SetTerritories("Accounts", account, old);
        string user = Zoho.Accounts.AddUser("ann@zylker.example").Id;
        await PutAsync($"settings/territories/{old}/users", $$$"""{"users":[{"id":"{{{user}}}"}]}""");

        (await PostAsync($"settings/territories/{old}/actions/transfer_and_delete", $$$"""{"territories":[{"transfer_to_id":"{{{heir}}}"}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        Each(await GetAsync($"Accounts?fields=id&territory_id={heir}"), "id").ShouldBe([account]);
        First(await GetAsync($"settings/territories/{child}"), "territories").GetProperty("reporting_to").GetProperty("id").GetString().ShouldBe(heir);
        First(await GetAsync($"users/{user}"), "users").GetProperty("territories")[0].GetProperty("name").GetString().ShouldBe("Heir");
        (await GetAsync($"settings/territories/{old}")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task An_heir_is_another_that_is_not_below()
    {
        string world = Zoho.Data.AddTerritory("World");
        string europe = Zoho.Data.AddTerritory("Europe", world);

        foreach ((string heir, string code) in ((string, string)[])[(world, "INVALID_DATA"), ("5540200000000777", "INVALID_DATA"), (europe, "NOT_ALLOWED")])
        {
            JsonElement item = First(await PostAsync("settings/territories/actions/transfer_and_delete", $$$"""{"territories":[{"id":"{{{world}}}","transfer_to_id":"{{{heir}}}"}]}"""), "territories");
            item.GetProperty("code").GetString().ShouldBe(code);
        }
    }

    private Task<Answer> CreateAsync(string name, string above) => PostAsync(
        "settings/territories", $$$"""{"territories":[{"name":"{{{name}}}","permission_type":"read_only","reporting_to":{"id":"{{{above}}}"}}]}""");
}
