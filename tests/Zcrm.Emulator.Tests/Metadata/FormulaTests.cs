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
        FormulaExpression.Evaluate(formula, name => name == "a" ? 8 : null).ShouldBe(result);

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
    public void What_is_no_formula_is_refused_when_the_field_is_added(string formula) =>
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Deals", new EmulatedField("F", "formula") { Expression = formula }))
            .Message.ShouldContain("is no formula at place");

    [Fact]
    public void Sums_and_products_agree_with_the_frameworks() => Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Sample((a, b, c) =>
        FormulaExpression.Evaluate($"{a}+{b}*{c}-({a}-{b})*{c}", _ => null) == a + (b * c) - ((a - b) * c));

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
}
