using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class RelatedListTests : HttpTest
{
    [Fact]
    public async Task A_module_tells_its_lists()
    {
        JsonElement[] lists = await ListsAsync("Accounts");
        string?[] names = [.. lists.Select(list => list.GetProperty("api_name").GetString())];
        names.ShouldBeUnique();
        foreach (string name in (string[])["Notes", "Attachments", "Contacts", "Deals", "Products", "Tasks", "Events", "Calls"]) names.ShouldContain(name);
        JsonElement contacts = lists[Array.IndexOf(names, "Contacts")];
        contacts.GetProperty("href").GetString().ShouldBe("Accounts/{ENTITYID}/Contacts");
        contacts.GetProperty("module").GetProperty("api_name").GetString().ShouldBe("Contacts");
        contacts.GetProperty("sequence_number").ValueKind.ShouldBe(JsonValueKind.String);
        lists[Array.IndexOf(names, "Attachments")].GetProperty("module").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_list_is_got_by_its_id()
    {
        string id = (await ListsAsync("Accounts"))[0].GetProperty("id").GetString()!;

        First(await GetAsync($"settings/related_lists/{id}?module=Accounts"), "related_lists").GetProperty("api_name").GetString().ShouldBe("Notes");
        (await GetAsync($"settings/related_lists/{id}?module=Leads")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task No_two_lists_have_the_same_id()
    {
        var ids = new List<string?>();
        foreach (string module in (string[])["Leads", "Contacts", "Accounts", "Deals", "Products", "Tasks"])
            ids.AddRange((await ListsAsync(module)).Select(list => list.GetProperty("id").GetString()));
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task A_custom_lookup_gives_the_other_module_a_list()
    {
        Zoho.Data.AddModule("Boats");
        Zoho.Data.AddField("Boats", new EmulatedField("Buyer", "lookup") { LookupModule = "Contacts" });
        Zoho.Data.AddField("Boats", new EmulatedField("Skipper", "lookup") { LookupModule = "Contacts" });
        string contact = Add("Contacts", """{"Last_Name":"Ito"}""");
        string boat = Add("Boats", $$$"""{"Name":"Ida","Skipper":{"id":"{{{contact}}}"}}""");
        (await ListsAsync("Contacts")).Select(list => list.GetProperty("api_name").GetString()).ShouldContain("Boats");
        (await GetAsync($"Contacts/{contact}/Boats?fields=Name")).Status.ShouldBe(HttpStatusCode.NoContent);
        Each(await GetAsync($"Contacts/{contact}/Boats_Skipper?fields=Name"), "id").ShouldBe([boat]);
    }

    [Fact]
    public async Task Without_a_module_there_are_none()
    {
        (await GetAsync("settings/related_lists")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
        (await GetAsync("settings/related_lists?module=Nothing")).Code.ShouldBe("INVALID_MODULE");
        (await GetAsync("settings/related_lists?module=Leads&status=user_hidden")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    private async Task<JsonElement[]> ListsAsync(string module) =>
        [.. (await GetAsync($"settings/related_lists?module={module}")).Json.GetProperty("related_lists").EnumerateArray()];
}
