using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>Paths over lookups (reference 8.4).</summary>
public sealed class CoqlJoinTests : CoqlTest
{
    private string _acme = "";
    private string _ito = "";

    private async Task PrepareAsync()
    {
        _acme = await Zoho.AddAsync("Accounts", """{"Account_Name":"Acme","Industry":"Energy","Annual_Revenue":5000}""");
        _ito = await Zoho.AddAsync("Contacts", $$$"""{"Last_Name":"Ito","Account_Name":{"id":"{{{_acme}}}"},"Owner":{"id":"{{{Zoho.Users[1].Id}}}"}}""");
        await Zoho.AddAsync("Deals", $$$"""{"Deal_Name":"One","Stage":"Closed Won","Account_Name":{"id":"{{{_acme}}}"},"Contact_Name":{"id":"{{{_ito}}}"}}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Two","Stage":"Closed Won"}""");
        await Zoho.AddAsync("Tasks", $$$"""{"Subject":"Call","What_Id":{"id":"{{{_acme}}}"},"$se_module":"Accounts"}""");
        await Zoho.AddAsync("Tasks", """{"Subject":"Rest"}""");
    }

    [Fact]
    public async Task A_path_is_one_key_beside_the_lookup_itself()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync("select Deal_Name, Account_Name.Account_Name, Contact_Name.Account_Name.Industry from Deals where Deal_Name = 'One'");
        JsonObject row = answer.Item.AsObject();
        Text(row).ShouldBe(
            $$$"""{"Deal_Name":"One","Account_Name.Account_Name":"Acme","Contact_Name.Account_Name.Industry":"Energy","Account_Name":{"id":"{{{_acme}}}"},"Contact_Name":{"id":"{{{_ito}}}"},"Contact_Name.Account_Name":{"id":"{{{_acme}}}"},"id":"{{{answer.Ids[0]}}}"}""");
    }

    [Fact]
    public async Task Where_a_lookup_is_empty_all_behind_it_is_null()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync("select Account_Name.Account_Name, Account_Name.Locked__s, Contact_Name.Account_Name.id from Deals where Deal_Name = 'Two'");
        answer.Item.AsObject().Where(column => column.Key != "id").ShouldAllBe(column => column.Value == null);
    }

    [Theory]
    [InlineData("Account_Name.Industry = 'energy'", "One")]
    [InlineData("Account_Name.Annual_Revenue > 4999.99", "One")]
    [InlineData("Account_Name.Industry is null", "Two")]
    [InlineData("Contact_Name.Account_Name.Account_Name like 'A%'", "One")]
    [InlineData("Contact_Name.Owner.first_name = 'ben'", "One")]
    [InlineData("Contact_Name.Owner.email like '%@example.com'", "One")]
    [InlineData("Owner.last_name = 'Lo'", "One,Two")]
    [InlineData("Owner.id = '554020000000900001'", "One,Two")]
    [InlineData("Owner.role.name = 'CEO'", "One,Two")]
    [InlineData("Owner.profile.name = 'Standard'", "")]
    [InlineData("Contact_Name.Owner.profile.name = 'Standard'", "One")]
    [InlineData("!Deals.Deal_Name = 'Two'", "Two")]
    public async Task Criteria_follow_lookups(string criteria, string names)
    {
        await PrepareAsync();
        (await ValuesAsync($"select Deal_Name from Deals where {criteria}")).ShouldBe(names);
    }

    [Fact]
    public async Task A_lookup_of_several_modules_is_followed_to_one_of_them()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync("select Subject, 'What_Id->Accounts.Account_Name', What_Id.module.api_name from Tasks where 'What_Id->Accounts.Industry' = 'Energy'");
        Text(answer.Item).ShouldBe(
            $$$"""{"Subject":"Call","What_Id->Accounts.Account_Name":"Acme","What_Id.module.api_name":"Accounts","What_Id":{"id":"{{{_acme}}}"},"id":"{{{answer.Ids[0]}}}"}""");
        (await ValuesAsync("select Subject from Tasks where 'What_Id->Deals.Deal_Name' is not null")).ShouldBe("");
        (await ValuesAsync("select Subject from Tasks where What_Id.module.api_name = 'Accounts'")).ShouldBe("Call");
    }

    [Fact]
    public async Task Rows_are_sorted_by_what_a_lookup_leads_to()
    {
        await PrepareAsync();
        (await ValuesAsync("select Deal_Name from Deals where id is not null order by Account_Name.Account_Name desc, Owner.email")).ShouldBe("One,Two");
        (await ValuesAsync("select Deal_Name from Deals where id is not null order by Account_Name.Account_Name")).ShouldBe("Two,One");
    }

    [Fact]
    public async Task Joins_are_counted()
    {
        Zoho.Data.AddField("Contacts", new EmulatedField("Next", "lookup") { LookupModule = "Contacts" });
        (await RefusalAsync("select id from Contacts where Next.Next.Next.Next.Next.Next.Last_Name = 'x'")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":5}""");
        (await ValuesAsync("select id from Contacts where Next.Next.Next.Next.Next.Last_Name = 'x'")).ShouldBe("");
        string far = string.Concat(Enumerable.Repeat("Next.", 16)) + "Last_Name";
        (await RefusalAsync($"select {far} from Contacts where id is not null")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":15}""");
        (await ValuesAsync($"select {far["Next.".Length..]} from Contacts where id is not null")).ShouldBe("");
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(8, 2)]
    public async Task Two_lookups_in_a_path_are_the_most_before_v7_and_by_a_switch(int version, int limit)
    {
        Zoho.Version = version;
        Zoho.Rules.CoqlPathLimit = limit;
        (await RefusalAsync("select Contact_Name.Account_Name.Owner.email from Deals where id is not null")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":2}""");
        (await ValuesAsync("select Contact_Name.Account_Name.Industry from Deals where id is not null")).ShouldBe("");
    }
}
