namespace Zcrm.Emulator.Tests;

/// <summary>Large modules are queried by indexes, which have to follow every change.</summary>
public sealed class CoqlIndexTests : CoqlTest
{
    private const int Many = 6_000;

    [Fact]
    public async Task Changes_are_seen_after_an_index_was_made()
    {
        Zoho.Data.Fill("Leads", Many);
        string id = await ValuesAsync("select id from Leads where City = 'city 17'");
        id.ShouldNotBeEmpty();
        await Zoho.PutAsync($"Leads/{id}", """{"data":[{"City":"Kyoto"}]}""");
        (await ValuesAsync("select id from Leads where City = 'City 17'")).ShouldBe("");
        (await ValuesAsync("select id from Leads where City like 'KYO%'")).ShouldBe(id);
        string added = await Zoho.AddAsync("Leads", """{"Last_Name":"Ito","City":"KYOTO"}""");
        (await ValuesAsync("select id from Leads where City = 'Kyoto'")).ShouldBe($"{id},{added}");
        await Zoho.PutAsync($"Leads/{id}", """{"data":[{"City":null}]}""");
        (await ValuesAsync("select id from Leads where City is null")).ShouldBe(id);
        await Zoho.DeleteAsync($"Leads/{added}");
        (await ValuesAsync("select id from Leads where City = 'Kyoto'")).ShouldBe("");
        Zoho.Data.Fill("Leads", 10);
        (await ValuesAsync($"select City from Leads where City = 'City {Many + 2}'")).ShouldBe($"City {Many + 2}");
    }

    [Fact]
    public async Task Few_records_are_found_through_a_lookup()
    {
        Zoho.Data.Fill("Deals", Many);
        string acme = await Zoho.AddAsync("Accounts", """{"Account_Name":"Acme","Industry":"Energy"}""");
        string bare = await Zoho.AddAsync("Accounts", """{"Account_Name":"Bare"}""");
        await Zoho.AddAsync("Deals", Deal("One", acme));
        await Zoho.AddAsync("Deals", Deal("Two", bare));
        (await ValuesAsync("select Deal_Name from Deals where Account_Name.Industry = 'ENERGY'")).ShouldBe("One");
        (await ValuesAsync("select Deal_Name from Deals where (Account_Name.Industry = 'Energy' or Deal_Name = 'Two') order by Deal_Name desc")).ShouldBe("Two,One");
        (await ValuesAsync($"select Deal_Name from Deals where (Account_Name = '{bare}' and Account_Name.Industry is null)")).ShouldBe("Two");
        (await ValuesAsync("select COUNT(id) from Deals where Account_Name.Industry is null")).ShouldBe($"{Many + 1}");
    }

    [Fact]
    public async Task Two_modules_do_not_meet_in_an_index()
    {
        Zoho.Data.Fill("Leads", Many);
        Zoho.Data.Fill("Contacts", Many);
        (await ValuesAsync("select COUNT(id) from Leads where Last_Name like 'Last%'")).ShouldBe($"{Many}");
        (await ValuesAsync("select COUNT(id) from Contacts where Last_Name like 'Last%'")).ShouldBe($"{Many}");
        (await ValuesAsync("select Last_Name from Leads where id is not null order by Last_Name desc limit 1")).ShouldBe("Last Name 999");
    }

    private static string Deal(string name, string account) =>
        $$$"""{"Deal_Name":"{{{name}}}","Stage":"Closed Won","Account_Name":{"id":"{{{account}}}"}}""";
}
