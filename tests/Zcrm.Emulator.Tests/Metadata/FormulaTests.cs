using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm.Emulator.Tests;

public sealed class FormulaTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 2 - 3", 5)]
    [InlineData("-${a} / 4", -2)]
    [InlineData("${a} * 0.5 - -1", 5)]
    public void Numbers_are_worked_out_in_the_usual_order(string formula, int result) =>
        FormulaExpression.Evaluate(formula, name => name == "a" ? 8m : null).ShouldBe((decimal)result);

    [Theory]
    [InlineData("1 / (2 - 2)")]
    [InlineData("${b} + 1")]
    [InlineData("79228162514264337593543950335 * 2")]
    public void What_has_no_result_has_none(string formula) => FormulaExpression.Evaluate(formula, _ => null).ShouldBeNull();

    [Theory]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("1 2")]
    [InlineData("${a")]
    [InlineData("Amount")]
    [InlineData("Now()")]
    [InlineData("Abs(1, 2)")]
    [InlineData("Concat('a', 'b'")]
    [InlineData("'a")]
    [InlineData("1 == ")]
    public void What_is_no_formula_is_refused_when_the_field_is_added(string formula) =>
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Deals", new EmulatedField("F", "formula") { Expression = formula }))
            .Message.ShouldContain("is no formula at place");

    [Fact]
    public void Sums_and_products_agree_with_the_frameworks() => Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Sample((a, b, c) =>
        FormulaExpression.Evaluate($"{a}+{b}*{c}-({a}-{b})*{c}", _ => null) is decimal value && value == a + (b * c) - ((a - b) * c));

    [Fact]
    public async Task A_value_follows_its_fields_and_cannot_be_written()
    {
        _zoho.Data.AddField("Deals", new EmulatedField("Share", "formula") { Expression = "${Amount} * ${Probability} / 300" });
        string id = await _zoho.AddAsync("Deals", """{"Deal_Name":"D","Stage":"Qualification","Amount":100,"Probability":50,"Share":1}""");
        ((decimal)(await _zoho.ReadAsync("Deals", id))["Share"]!).ShouldBe(16.67m);
        await _zoho.PutAsync($"Deals/{id}", """{"data":[{"Amount":null}]}""");
        (await _zoho.ReadAsync("Deals", id))["Share"].ShouldBeNull();
        JsonNode field = (await _zoho.GetAsync("settings/fields?module=Deals")).Json!["fields"]!.AsArray().First(one => (string?)one!["api_name"] == "Share")!;
        field["formula"]!.ToJsonString().ShouldBe("""{"return_type":"double","expression":"${Amount} * ${Probability} / 300"}""");
    }

    [Theory]
    [InlineData("string", "If(${Amount} >= 1000, 'large', Concat('small: ', ${Deals.Stage}))", "small: Qualification")]
    [InlineData("boolean", "${Amount} < 1000 && !(${Probability} == 0)", "true")]
    [InlineData("date", "Adddate(${Closing_Date}, 1, 'MONTH')", "2026-02-28")]
    [InlineData("datetime", "Newdate(2026, 12, 24, 6, 30, 'PM')", "2026-12-25T00:00:00+05:30")]
    [InlineData("currency", "Max(${Amount}, 3) % 7", "2")]
    [InlineData("double", "'text'", null)]
    [InlineData("boolean", "${Next_Step} == 'call'", null)]
    public async Task A_formula_gives_what_it_says_it_returns(string returns, string expression, string? shown)
    {
        _zoho.Data.AddField("Deals", new EmulatedField("F", "formula") { ReturnType = returns, Expression = expression });
        string id = await _zoho.AddAsync("Deals", """{"Deal_Name":"D","Stage":"Qualification","Amount":100,"Probability":50,"Closing_Date":"2026-01-31"}""");
        (await _zoho.ReadAsync("Deals", id))["F"]?.ToString().ShouldBe(shown);
        JsonNode field = (await _zoho.GetAsync("settings/fields?module=Deals")).Json!["fields"]!.AsArray().First(one => (string?)one!["api_name"] == "F")!;
        ((string?)field["formula"]!["return_type"]).ShouldBe(returns);
        ((string?)field["json_type"]).ShouldBe(returns switch { "boolean" => "boolean", "currency" or "double" => "double", _ => "string" });
    }

    [Fact]
    public async Task Formulas_are_sought_and_queried_by_what_they_return()
    {
        _zoho.Data.AddField("Deals", new EmulatedField("Size", "formula") { ReturnType = "string", Expression = "If(${Amount} > 10, 'large', 'small')" });
        _zoho.Data.AddField("Deals", new EmulatedField("Due", "formula") { ReturnType = "date", Expression = "Adddate(${Closing_Date}, 1, 'DAY')" });
        await _zoho.AddAsync("Deals", """{"Deal_Name":"A","Stage":"Qualification","Amount":5,"Closing_Date":"2026-01-31"}""");
        await _zoho.AddAsync("Deals", """{"Deal_Name":"B","Stage":"Qualification","Amount":50,"Closing_Date":"2026-03-31"}""");
        (await NamesAsync("Size = 'large'")).ShouldBe(["B"]);
        (await NamesAsync("Due < '2026-03-01'")).ShouldBe(["A"]);
        (await _zoho.GetAsync("Deals/search?criteria=(Size:starts_with:sm)")).Data.Select(deal => (string?)deal!["Deal_Name"]).ShouldBe(["A"]);
        (await _zoho.GetAsync("Deals/search?criteria=(Due:greater_than:2026-03-01)")).Data.Select(deal => (string?)deal!["Deal_Name"]).ShouldBe(["B"]);
    }

    [Fact]
    public void A_return_type_that_is_none_is_refused() =>
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Deals", new EmulatedField("F", "formula") { ReturnType = "lookup" }))
            .Message.ShouldContain("Set ReturnType to one of double, currency");

    private async Task<string[]> NamesAsync(string criteria)
    {
        string query = new JsonObject { ["select_query"] = $"select Deal_Name from Deals where {criteria}" }.ToJsonString();
        return [.. (await _zoho.PostAsync("coql", query)).Data.Select(deal => (string)deal!["Deal_Name"]!)];
    }
}
