namespace Zcrm.Emulator.Tests;

/// <summary>Queries within criteria (reference 8.2).</summary>
public sealed class CoqlSubQueryTests : CoqlTest
{
    private async Task PrepareAsync()
    {
        foreach (string name in (string[])["Acme", "Zenith", "Orion"])
        {
            string id = await Zoho.AddAsync("Accounts", $$"""{"Account_Name":"{{name}}","Annual_Revenue":{{name.Length}}}""");
            string stage = name == "Acme" ? "Closed Won" : "Closed Lost";
            await Zoho.AddAsync("Deals", $$$"""{"Deal_Name":"{{{name}}} deal","Stage":"{{{stage}}}","Amount":{{{name.Length}}},"Account_Name":{"id":"{{{id}}}"}}""");
        }
    }

    [Theory]
    [InlineData("id in (select Account_Name from Deals where Stage = 'Closed Won')", "Acme")]
    [InlineData("id not in (select Account_Name from Deals where Stage = 'Closed Won')", "Zenith,Orion")]
    [InlineData("id in (select Account_Name from Deals where Account_Name in (select id from Accounts where Account_Name = 'Zenith'))", "Zenith")]
    [InlineData("Annual_Revenue = (select MAX(Amount) from Deals where id is not null)", "Zenith")]
    [InlineData("Annual_Revenue > (select Amount from Deals where Deal_Name = 'Orion deal')", "Zenith")]
    [InlineData("id in (select Account_Name from Deals where Stage = 'Qualification')", "")]
    public async Task What_an_inner_query_finds_is_compared_with(string criteria, string names)
    {
        await PrepareAsync();
        (await ValuesAsync($"select Account_Name from Accounts where {criteria}")).ShouldBe(names);
    }

    [Theory]
    [InlineData("id in (select Account_Name, id from Deals where id is not null)", """{"sub_query_sequence":0,"column_name":["Account_Name","id"]}""")]
    [InlineData("Annual_Revenue > (select Amount from Deals where id is not null)", """{"sub_query_sequence":0,"operator":">"}""")]
    [InlineData(
        "(id in (select Account_Name from Deals where id is not null) and Annual_Revenue = (select Amount from Deals where id is not null))",
        """{"sub_query_sequence":1,"operator":"="}""")]
    public async Task Inner_queries_have_one_column_and_for_one_value_one_row(string criteria, string details)
    {
        await PrepareAsync();
        (await RefusalAsync($"select id from Accounts where {criteria}")).ShouldBe($"INVALID_QUERY {details} invalid query formed");
    }

    [Fact]
    public async Task Six_inner_queries_are_too_many()
    {
        string criteria = "id is not null";
        for (int count = 0; count < 5; count++) criteria = $"id in (select id from Leads where {criteria})";
        (await ValuesAsync($"select id from Leads where {criteria}")).ShouldBe("");
        (await RefusalAsync($"select id from Leads where id in (select id from Leads where {criteria})")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":5}""");
    }

    [Fact]
    public async Task An_inner_query_gives_a_hundred_rows()
    {
        Zoho.Data.Fill("Leads", 150);
        (await ValuesAsync("select COUNT(id) from Leads where id in (select id from Leads where id is not null limit 150)")).ShouldBe("100");
    }
}
