namespace Zcrm.Emulator.Tests;

public sealed class CoqlSelectTests : CoqlTest
{
    private string _acme = "";

    private async Task PrepareAsync()
    {
        _acme = await Zoho.AddAsync("Accounts", """{"Account_Name":"Acme","Industry":"Energy"}""");
        await Zoho.AddAsync("Deals", $$$"""{"Deal_Name":"One","Stage":"Qualification","Amount":100,"Closing_Date":"2026-01-10","Account_Name":{"id":"{{{_acme}}}"}}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Two","Stage":"Closed Won","Amount":250.50,"Closing_Date":"2026-02-10"}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Three","Stage":"Closed Lost","Amount":-5}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Four","Stage":"Closed Won"}""");
    }

    [Fact]
    public async Task Rows_have_the_columns_in_their_order_and_the_id()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync("select Deal_Name, Amount, Account_Name, Owner from Deals where Amount > 0");
        string[] ids = answer.Ids;
        answer.Json!["data"]![0]!.ToJsonString().ShouldBe(
            $$$"""{"Deal_Name":"One","Amount":100,"Account_Name":{"id":"{{{_acme}}}"},"Owner":{"id":"{{{Zoho.User.Id}}}"},"id":"{{{ids[0]}}}"}""");
        answer.Json["data"]![1]!.ToJsonString().ShouldBe(
            $$$"""{"Deal_Name":"Two","Amount":250.50,"Account_Name":null,"Owner":{"id":"{{{Zoho.User.Id}}}"},"id":"{{{ids[1]}}}"}""");
        answer.Info.ToJsonString().ShouldBe("""{"count":2,"more_records":false}""");
    }

    [Fact]
    public async Task Nothing_found_is_no_body()
    {
        TestAnswer answer = await QueryAsync("select id from Deals where id is not null");
        answer.Status.ShouldBe(204);
        answer.Text.ShouldBe("");
    }

    [Fact]
    public async Task Times_are_shown_in_the_users_offset()
    {
        await PrepareAsync();
        (await ValuesAsync("select Created_Time from Deals where Deal_Name = 'One'")).ShouldBe("2026-03-01T17:30:00+05:30");
    }

    [Fact]
    public async Task A_checkbox_that_was_never_set_is_false_and_tags_are_an_empty_array()
    {
        await Zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await QueryAsync("select Email_Opt_Out, Tag, Email from Leads where id is not null");
        Text(answer.Item).ShouldBe($$"""{"Email_Opt_Out":false,"Tag":[],"Email":null,"id":"{{answer.Ids[0]}}"}""");
    }

    [Theory]
    [InlineData("order by Amount", "Four,Three,One,Two")]
    [InlineData("order by Amount desc", "Two,One,Three,Four")]
    [InlineData("ORDER BY Stage ASC, Deal_Name DESC", "Three,Two,Four,One")]
    [InlineData("order by id desc", "Four,Three,Two,One")]
    [InlineData("", "One,Two,Three,Four")]
    [InlineData("limit 2", "One,Two")]
    [InlineData("limit 1, 2", "Two,Three")]
    [InlineData("limit 2 offset 1", "Two,Three")]
    public async Task Rows_are_sorted_and_cut(string end, string names)
    {
        await PrepareAsync();
        (await ValuesAsync($"select Deal_Name from Deals where id is not null {end}")).ShouldBe(names);
    }

    [Fact]
    public async Task The_answer_says_whether_there_is_more()
    {
        await PrepareAsync();
        (await QueryAsync("select id from Deals where id is not null limit 3")).Info.ToJsonString().ShouldBe("""{"count":3,"more_records":true}""");
        (await QueryAsync("select id from Deals where id is not null limit 4")).Info.ToJsonString().ShouldBe("""{"count":4,"more_records":false}""");
    }

    [Fact]
    public async Task Converted_leads_are_among_the_rows()
    {
        string id = await Zoho.AddAsync("Leads", """{"Last_Name":"Ito","Company":"Acme"}""");
        (await Zoho.PostAsync($"Leads/{id}/actions/convert", """{"data":[{}]}""")).Status.ShouldBe(200);
        (await ValuesAsync("select Last_Name from Leads where Converted__s = 'true'")).ShouldBe("Ito");
        (await ValuesAsync("select Last_Name from Leads where Converted__s = 'false'")).ShouldBe("");
    }

    [Fact]
    public async Task An_alias_renames_a_column_and_can_be_sorted_by()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync("select Deal_Name as 'Name', Amount AS Money from Deals where Amount > 0 order by Money desc");
        answer.Data.Select(row => (string?)row!["Name"]).ShouldBe(["Two", "One"]);
    }

    [Fact]
    public async Task Metadata_of_the_columns_comes_when_it_is_asked_for()
    {
        await PrepareAsync();
        TestAnswer answer = await Zoho.PostAsync("coql", """{"select_query":"select Deal_Name, Account_Name.Industry from Deals where Amount = 100","include_meta":["fields"]}""");
        answer.Json!["fields"]!.AsObject().Select(field => field.Key).ShouldBe(["Deal_Name", "Account_Name.Industry", "Account_Name", "id"]);
        ((string?)answer.Json["fields"]!["Account_Name.Industry"]!["data_type"]).ShouldBe("picklist");
    }
}
