namespace Zcrm.Emulator.Tests;

/// <summary>Aggregates and groups (reference 8.2).</summary>
public sealed class CoqlAggregateTests : CoqlTest
{
    private async Task PrepareAsync()
    {
        string acme = await Zoho.AddAsync("Accounts", """{"Account_Name":"Acme","Industry":"Energy"}""");
        string link = $$$"""
            "Account_Name":{"id":"{{{acme}}}"}
            """.Trim();
        await Zoho.AddAsync("Deals", $$"""{"Deal_Name":"One","Stage":"Closed Won","Amount":0.1,"Closing_Date":"2026-01-10",{{link}}}""");
        await Zoho.AddAsync("Deals", $$"""{"Deal_Name":"Two","Stage":"Closed Won","Amount":0.2,"Closing_Date":"2026-02-10",{{link}}}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Three","Stage":"Closed Lost","Amount":1234567890123456.123456789}""");
        await Zoho.AddAsync("Deals", """{"Deal_Name":"Four","Stage":"Qualification"}""");
    }

    [Theory]
    [InlineData("COUNT(id)", "id is not null", """{"COUNT(id)":4}""")]
    [InlineData("COUNT(Amount)", "id is not null", """{"COUNT(Amount)":3}""")]
    [InlineData("COUNT(id)", "id is null", """{"COUNT(id)":0}""")]
    [InlineData("SUM(Amount)", "Stage = 'Closed Won'", """{"SUM(Amount)":0.3}""")]
    [InlineData("SUM(Amount)", "id is not null", """{"SUM(Amount)":1234567890123456.423456789}""")]
    [InlineData("AVG(Amount)", "Stage = 'Closed Won'", """{"AVG(Amount)":0.15}""")]
    [InlineData("MIN(Amount), MAX(Amount)", "id is not null", """{"MIN(Amount)":0.1,"MAX(Amount)":1234567890123456.123456789}""")]
    [InlineData("MIN(Closing_Date), MAX(Closing_Date)", "id is not null", """{"MIN(Closing_Date)":"2026-01-10","MAX(Closing_Date)":"2026-02-10"}""")]
    [InlineData("MAX(Created_Time)", "id is not null", """{"MAX(Created_Time)":"2026-03-01T17:30:00+05:30"}""")]
    [InlineData("SUM(Amount), MIN(Amount), AVG(Amount)", "Stage = 'Qualification'", """{"SUM(Amount)":null,"MIN(Amount)":null,"AVG(Amount)":null}""")]
    [InlineData("SUM(Amount) as 'Total', COUNT(id) as N", "Stage = 'Closed Won'", """{"Total":0.3,"N":2}""")]
    public async Task Aggregates_of_all_rows(string columns, string criteria, string row)
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync($"select {columns} from Deals where {criteria}");
        Text(answer.Item).ShouldBe(row);
        answer.Info.ToJsonString().ShouldBe("""{"count":1,"more_records":false}""");
    }

    [Theory]
    [InlineData("", "Closed Lost:1,Closed Won:2,Qualification:1")]
    [InlineData("order by Deals desc, Stage desc", "Closed Won:2,Qualification:1,Closed Lost:1")]
    [InlineData("order by Stage desc limit 1", "Qualification:1")]
    public async Task Groups(string end, string groups)
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync($"select Stage, COUNT(id) as Deals from Deals where id is not null group by Stage {end}");
        string.Join(",", answer.Data.Select(row => $"{row!["Stage"]}:{row["Deals"]}")).ShouldBe(groups);
    }

    [Fact]
    public async Task Groups_by_a_lookup_a_path_and_an_alias()
    {
        await PrepareAsync();
        TestAnswer answer = await QueryAsync(
            "select Account_Name.Industry, Account_Name, SUM(Amount) as Total from Deals where Amount < 5 group by Account_Name.Industry, Account_Name order by Total");
        answer.Data.Count.ShouldBe(1);
        answer.Item["Account_Name.Industry"]!.GetValue<string>().ShouldBe("Energy");
        answer.Item["Account_Name"]!.AsObject().Select(key => key.Key).ShouldBe(["id"]);
        answer.Item["Total"]!.ToJsonString().ShouldBe("0.3");
    }

    [Fact]
    public async Task Texts_that_differ_in_case_are_one_group()
    {
        foreach (string city in (string[])["Rome", "ROME", "rome", "Oslo"]) await Zoho.AddAsync("Leads", $$"""{"Last_Name":"Ito","City":"{{city}}"}""");
        (await ValuesAsync("select COUNT(id), City from Leads where id is not null group by City")).ShouldBe("1,3");
    }
}
