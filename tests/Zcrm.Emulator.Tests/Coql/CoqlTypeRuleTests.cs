namespace Zcrm.Emulator.Tests;

/// <summary>Operators and values that a type of field does not have (reference 8.3).</summary>
public sealed class CoqlTypeRuleTests : CoqlTest
{
    private const string Formed = "Invalid query formed";
    private const string Column = "unsupported column in criteria";

    [Theory]
    [InlineData("Deal_Name", ">", "'a'")]
    [InlineData("Deal_Name", "<=", "'a'")]
    [InlineData("Deal_Name", "between", "'a' and 'b'")]
    [InlineData("Stage", "not between", "'a' and 'b'")]
    [InlineData("Account_Name", "like", "'a%'")]
    [InlineData("Account_Name", ">", "1")]
    [InlineData("Owner", "not like", "'%a%'")]
    [InlineData("Owner", "between", "1 and 2")]
    [InlineData("Amount", "like", "'1%'")]
    [InlineData("Closing_Date", "not like", "'%2026%'")]
    [InlineData("Created_Time", "like", "'2026%'")]
    [InlineData("Locked__s", "!=", "'true'")]
    [InlineData("Locked__s", "in", "('true')")]
    [InlineData("Locked__s", "is null", "")]
    [InlineData("Record_Image", "!=", "'a'")]
    [InlineData("Deal_Name", "not like", "'a%'")]
    [InlineData("Deal_Name", "not like", "'%a'")]
    public async Task Operators_that_a_type_does_not_have(string column, string comparison, string value) =>
        (await RefusalAsync($"select id from Deals where {column} {comparison} {value}"))
            .ShouldBe($$"""INVALID_QUERY {"reason":"invalid operator found","column_name":"{{column}}","operator":"{{comparison}}"} {{Formed}}""");

    [Theory]
    [InlineData("Amount", "=", "'abc'", "abc")]
    [InlineData("Amount", "=", "''", "${EMPTY}")]
    [InlineData("Amount", "in", "(1, 'x')", "1,x")]
    [InlineData("Closing_Date", "=", "'2026-13-01'", "2026-13-01")]
    [InlineData("Closing_Date", "=", "'2026-01-01T00:00:00Z'", "2026-01-01T00:00:00Z")]
    [InlineData("Created_Time", ">", "'2026-01-01T00:00:00'", "2026-01-01T00:00:00")]
    [InlineData("Created_Time", ">", "'2026-01-01T00:00:00.500Z'", "2026-01-01T00:00:00.500Z")]
    [InlineData("Locked__s", "=", "'yes'", "yes")]
    [InlineData("Account_Name", "=", "'Acme'", "Acme")]
    [InlineData("id", "=", "'x'", "x")]
    [InlineData("Description", "like", "'%a%'", "%a%")]
    [InlineData("Tag", "=", "'hot'", "hot")]
    [InlineData("Nothing", "=", "'a'", "a")]
    [InlineData("Account_Name.Nothing", "=", "'a'", "a")]
    [InlineData("Deal_Name.Nothing", "=", "'a'", "a")]
    public async Task Values_and_columns_that_criteria_cannot_have(string column, string comparison, string value, string echo) =>
        (await RefusalAsync($"select id from Deals where {column} {comparison} {value}"))
            .ShouldBe($$"""INVALID_QUERY {"cv_criteria":false,"column_name":"{{column}}","value":"{{echo}}","operator":"{{comparison}}"} {{Column}}""");

    [Theory]
    [InlineData("select Nothing from Deals where id is not null", """{"column_name":"Nothing"}""")]
    [InlineData("select Account_Name.Nothing from Deals where id is not null", """{"column_name":"Account_Name.Nothing"}""")]
    [InlineData("select id from Deals where id is not null order by Nothing", """{"column_name":"Nothing"}""")]
    [InlineData("select id from Deals where id is not null order by Description", """{"column_name":"Description","clause":"order by"}""")]
    [InlineData("select Participants from Events where id is not null", """{"column_name":"Participants","clause":"select"}""")]
    [InlineData("select Deal_Name, COUNT(id) from Deals where id is not null", """{"column_name":"Deal_Name","clause":"group by"}""")]
    [InlineData("select SUM(Deal_Name) from Deals where id is not null", """{"column_name":"Deal_Name","clause":"select"}""")]
    public async Task Columns_that_a_clause_cannot_have(string query, string details) =>
        (await RefusalAsync(query)).ShouldBe($"INVALID_QUERY {details} unsupported column");

    [Fact]
    public async Task Texts_of_several_lines_can_be_selected()
    {
        await Zoho.AddAsync("Deals", """{"Deal_Name":"One","Stage":"Closed Won","Description":"a\nb"}""");
        (await ValuesAsync("select Description from Deals where id is not null")).ShouldBe("a\nb");
    }
}
