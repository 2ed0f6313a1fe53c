namespace Zcrm.Emulator.Tests;

/// <summary>How queries that cannot be read are refused (reference 8.6).</summary>
public sealed class CoqlSyntaxTests : CoqlTest
{
    [Theory]
    [InlineData("select id from Deals", """{"clause":"where"}""")]
    [InlineData("select id from Deals limit 5", """{"clause":"where"}""")]
    [InlineData("select id from Deals order by id", """{"clause":"where"}""")]
    [InlineData("select id", """{"clause":"from"}""")]
    [InlineData("select id where id is not null", """{"clause":"from"}""")]
    public async Task A_missing_clause(string query, string details) => (await RefusalAsync(query)).ShouldBe($"SYNTAX_ERROR {details} missing clause");

    [Theory]
    [InlineData("select id from Deals where id is not null and Amount > 1 and Amount < 5", 1, 58, "and")]
    [InlineData("select id from Deals where (id is not null", 1, 43, "")]
    [InlineData("select id from Deals where id is not null)", 1, 42, ")")]
    [InlineData("select id from Deals\nwhere Amount > ", 2, 16, "")]
    [InlineData("select id from Deals where Amount = null", 1, 37, "null")]
    [InlineData("select id from Deals where Amount in ()", 1, 39, ")")]
    [InlineData("select id from Deals where Amount between 1", 1, 44, "")]
    [InlineData("select from Deals where id is not null", 1, 8, "from")]
    [InlineData("select id,, Amount from Deals where id is not null", 1, 11, ",")]
    [InlineData("select id from Deals where id is not null having COUNT(id) > 1", 1, 43, "having")]
    [InlineData("select id from Deals where id is not null; select id from Leads where id is not null", 1, 42, ";")]
    [InlineData("select id from Deals d where id is not null", 1, 22, "d")]
    [InlineData("select * from Deals where id is not null", 1, 8, "*")]
    [InlineData("select id from Deals where \"Amount\" = 1", 1, 28, "\"")]
    public async Task A_token_that_has_no_place(string query, int line, int column, string near) =>
        (await RefusalAsync(query)).ShouldBe(
            $$"""SYNTAX_ERROR {"line":{{line}},"column":{{column}},"near":"{{near.Replace("\"", "\\\"")}}"} unexpected token""");

    [Theory]
    [InlineData("select id from Deals where Amount <> 1", "<>")]
    [InlineData("select id from Deals where Amount ilike 'a'", "ilike")]
    [InlineData("select id from Deals where Amount not 'a'", "not a")]
    [InlineData("select id from Deals where Amount is 1", "is")]
    public async Task An_unknown_operator(string query, string comparison) =>
        (await RefusalAsync(query)).ShouldBe($$"""SYNTAX_ERROR {"operator":"{{comparison}}"} operator not supported""");

    [Theory]
    [InlineData("update Deals set Amount = 1 where id is not null")]
    [InlineData("delete from Deals where id is not null")]
    [InlineData("")]
    [InlineData("   ")]
    public async Task What_is_no_selection(string query) => (await RefusalAsync(query)).ShouldBe("SYNTAX_ERROR {} given coql query not supported");

    [Fact]
    public async Task A_quote_that_is_never_closed() => (await RefusalAsync("select id from Deals where Deal_Name = 'O")).ShouldBe(
        """SYNTAX_ERROR {"near":"'O"} error occured while parsing the query""");

    [Fact]
    public async Task Brackets_without_end()
    {
        (await RefusalAsync($"select id from Deals where {new string('(', 100_000)}")).ShouldBe("SYNTAX_ERROR {} given coql query not supported");
        string inner = string.Concat(Enumerable.Repeat("id in (select id from Deals where ", 10_000));
        (await RefusalAsync($"select id from Deals where {inner}")).ShouldBe("SYNTAX_ERROR {} given coql query not supported");
    }

    [Theory]
    [InlineData("limit 0", "INVALID_DATA {} limit should be greater than 0")]
    [InlineData("limit s", """INVALID_QUERY {"limit":"s"} limit given seems to be invalid""")]
    [InlineData("limit -5", """INVALID_QUERY {"limit":"-5"} limit given seems to be invalid""")]
    [InlineData("limit 1.5", """INVALID_QUERY {"limit":"1.5"} limit given seems to be invalid""")]
    [InlineData("limit x, 5", """INVALID_QUERY {"limit":"x"} limit given seems to be invalid""")]
    public async Task A_wrong_limit(string end, string refusal) => (await RefusalAsync($"select id from Deals where id is not null {end}")).ShouldBe(refusal);

    [Theory]
    [InlineData("select id, Amount, id from Deals where id is not null", """{"column_name":"id"} duplicate select column""")]
    [InlineData("select SUM(Amount), SUM(Amount) from Deals where id is not null", """{"column_name":"Amount","aggregate":"SUM"} duplicate aggregate function""")]
    [InlineData("select id from Deals where id is not null order by Amount, Amount desc", """{"column_name":"Amount"} duplicate select column""")]
    [InlineData("select Stage from Deals where id is not null group by Stage, Stage", """{"column_name":"Stage"} duplicate select column""")]
    public async Task Something_twice(string query, string refusal) => (await RefusalAsync(query)).ShouldBe("DUPLICATE_DATA " + refusal);

    [Theory]
    [InlineData("select Amount as '' from Deals where id is not null", """INVALID_ALIAS {"alias":"","column_name":"Amount"} alias name cannot be an empty string""")]
    [InlineData(
        "select Amount as A, Stage as 'A' from Deals where id is not null",
        """DUPLICATE_ALIAS {"alias":"A","referred_columns":["Amount","Stage"]} same alias cannot refer more than one column""")]
    [InlineData(
        "select Amount as Money from Deals where Money > 5",
        """INVALID_QUERY {"cv_criteria":false,"column_name":"Money","value":"5","operator":">"} unsupported column in criteria""")]
    [InlineData("select sum(Amount) from Deals where id is not null", """INVALID_DATA {"reason":"unsupported aggregate function","column":"sum(Amount)"} invalid data""")]
    [InlineData("select Fn(Last_Name) from Leads where id is not null", """INVALID_DATA {"reason":"unsupported aggregate function","column":"Fn(Last_Name)"} invalid data""")]
    [InlineData("select id from Nothings where id is not null", "INVALID_MODULE {} the given module is not supported in api")]
    [InlineData("select id from deals where id is not null", "INVALID_MODULE {} the given module is not supported in api")]
    [InlineData("select id from Deals#17 where id is not null", """INVALID_QUERY {"cvid":"17"} the cvid given seems to be invalid""")]
    public async Task Names_that_cannot_be(string query, string refusal) => (await RefusalAsync(query)).ShouldBe(refusal);

    [Theory]
    [InlineData("{}", """MANDATORY_NOT_FOUND {"api_name":"select_query"} mandatory key not found""")]
    [InlineData("""{"select_query":5}""", """INVALID_DATA {"expected_data_type":"text","api_name":"select_query","json_path":"$.select_query"} invalid data""")]
    [InlineData(
        """{"select_query":"select id","include_meta":"fields"}""",
        """INVALID_DATA {"expected_data_type":"jsonarray","api_name":"include_meta","json_path":"$.include_meta","supported_values":["fields"]} invalid data""")]
    [InlineData(
        """{"select_query":"select id","include_meta":["layouts"]}""",
        """INVALID_DATA {"api_name":"include_meta","json_path":"$.include_meta[0]","supported_values":["fields"]} invalid data""")]
    public async Task A_wrong_body(string body, string refusal)
    {
        TestAnswer answer = await Zoho.PostAsync("coql", body);
        answer.Status.ShouldBe(400);
        $"{answer.Code} {answer.Json!["details"]!.ToJsonString()} {answer.Json["message"]}".ShouldBe(refusal);
    }

    [Fact]
    public async Task Keywords_are_read_in_any_case_and_over_any_lines()
    {
        await Zoho.AddAsync("Deals", """{"Deal_Name":"O'Hara","Stage":"Closed Won"}""");
        (await ValuesAsync("SELECT\n\tDeal_Name\r\nFrom Deals WHERE (Deal_Name\nLike 'o''h%') ORDER by id LIMIT 1 OFFSET 0")).ShouldBe("O'Hara");
        (await ValuesAsync("select 'Deal_Name' from Deals where 'Deal_Name' is NOT null")).ShouldBe("O'Hara");
    }
}
