using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm.Emulator.Tests;

/// <summary>Quotes, orders and invoices: their lines, discounts, taxes and totals.</summary>
public sealed class InventoryTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    public static TheoryData<string, string> Modules => new()
    {
        { "Quotes", "Quoted_Items" },
        { "Sales_Orders", "Ordered_Items" },
        { "Purchase_Orders", "Purchase_Items" },
        { "Purchase_Orders", "Purchased_Items" },
        { "Invoices", "Invoiced_Items" },
    };

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Lines_and_the_whole_are_worked_out(string module, string items)
    {
        string tea = await _zoho.AddAsync("Products", """{"Product_Name":"Tea","Product_Code":"T-1","Unit_Price":12.5}""");
        string vendor = await _zoho.AddAsync("Vendors", """{"Vendor_Name":"Uji"}""");
        string id = await _zoho.AddAsync(module, $$"""
            {"Subject":"Spring","Vendor_Name":{"id":"{{vendor}}"},"Discount":10,"Adjustment":-0.5,"$line_tax":[{"name":"GST","percentage":10}],
             "{{items}}":[{"Product_Name":{"id":"{{tea}}"},"Quantity":4,"Discount":"20%","Line_Tax":[{"name":"Vat","percentage":5},{"name":"City","percentage":2.5}]},
                          {"Product_Name":{"id":"{{tea}}"},"Quantity":1,"List_Price":10,"Discount":1,"Description":"sample"}]}
            """);

        JsonNode read = await _zoho.ReadAsync(module, id);
        JsonNode first = read[items == "Purchased_Items" ? "Purchase_Items" : items]![0]!;
        first["Product_Name"]!.ToJsonString().ShouldBe($$"""{"name":"Tea","id":"{{tea}}","Product_Code":"T-1"}""");
        Numbers(first, "List_Price", "Total", "Tax", "Net_Total", "Sequence_Number").ShouldBe([12.5m, 50m, 3m, 43m, 1m]);
        first["Line_Tax"]!.AsArray().Select(tax => (decimal)tax!["value"]!).ShouldBe([2m, 1m]);
        // 43 + 9 - 10 = 42; 10 % of it; less 0.5.
        Numbers(read, "Sub_Total", "Tax", "Grand_Total").ShouldBe([52m, 4.2m, 45.7m]);
        ((decimal)read["$line_tax"]![0]!["value"]!).ShouldBe(4.2m);
    }

    [Fact]
    public async Task A_change_of_one_line_changes_the_totals()
    {
        string tea = await _zoho.AddAsync("Products", """{"Product_Name":"Tea"}""");
        string id = await _zoho.AddAsync("Quotes", $$"""
            {"Subject":"S","Quoted_Items":[{"Product_Name":{"id":"{{tea}}"},"Quantity":1,"List_Price":10},{"Product_Name":{"id":"{{tea}}"},"Quantity":1,"List_Price":5}]}
            """);
        JsonNode quote = await _zoho.ReadAsync("Quotes", id);
        string line = (string)quote["Quoted_Items"]![0]!["id"]!;

        await _zoho.PutAsync($"Quotes/{id}", $$"""{"data":[{"Quoted_Items":[{"id":"{{line}}","Quantity":3}]}]}""");
        Numbers(await _zoho.ReadAsync("Quotes", id), "Sub_Total", "Grand_Total").ShouldBe([35m, 35m]);
        await _zoho.PutAsync($"Quotes/{id}", $$"""{"data":[{"Quoted_Items":[{"id":"{{line}}","_delete":null}],"Discount":"50%"}]}""");
        Numbers(await _zoho.ReadAsync("Quotes", id), "Sub_Total", "Grand_Total").ShouldBe([5m, 2.5m]);
        (await _zoho.PutAsync($"Quotes/{id}", """{"data":[{"Quoted_Items":[]}]}""")).Code.ShouldBe("MANDATORY_NOT_FOUND");
    }

    [Fact]
    public async Task What_a_line_lacks_or_has_wrong_is_named()
    {
        string tea = await _zoho.AddAsync("Products", """{"Product_Name":"Tea"}""");
        string product = $$"""
            "Product_Name":{"id":"{{tea}}"}
            """;
        (await RefusedPathAsync("""{"Quantity":1}""")).ShouldBe("$.data[0].Quoted_Items[0].Product_Name");
        (await RefusedPathAsync($$"""{{{product}}}""")).ShouldBe("$.data[0].Quoted_Items[0].Quantity");
        (await RefusedPathAsync($$"""{{{product}}, "Quantity":1,"Discount":"5 per cent"}""")).ShouldBe("$.data[0].Quoted_Items[0].Discount");
        (await RefusedPathAsync($$"""{{{product}}, "Quantity":1,"Line_Tax":[{"name":"Vat"}]}""")).ShouldBe("$.data[0].Quoted_Items[0].Line_Tax[0].percentage");
        (await RefusedPathAsync($$"""{{{product}}, "Quantity":1,"Line_Tax":[{"percentage":5}]}""")).ShouldBe("$.data[0].Quoted_Items[0].Line_Tax[0].name");
    }

    [Fact]
    public async Task Lists_have_no_lines_but_have_totals()
    {
        string tea = await _zoho.AddAsync("Products", """{"Product_Name":"Tea"}""");
        await _zoho.AddAsync("Quotes", $$"""{"Subject":"S","Quoted_Items":[{"Product_Name":{"id":"{{tea}}"},"Quantity":2,"List_Price":1.005}]}""");
        JsonObject listed = (await _zoho.GetAsync("Quotes?fields=Subject,Quoted_Items,Grand_Total")).Item.AsObject();
        listed.ContainsKey("Quoted_Items").ShouldBeFalse();
        ((decimal)listed["Grand_Total"]!).ShouldBe(2.01m);
    }

    [Fact]
    public async Task A_share_may_be_answered_as_what_it_comes_to()
    {
        string tea = await _zoho.AddAsync("Products", """{"Product_Name":"Tea"}""");
        string line = $$"""{"Product_Name":{"id":"{{tea}}"},"Quantity":1,"List_Price":50,"Discount":"20%"}""";
        string id = await _zoho.AddAsync("Quotes", $$"""{"Subject":"S","Discount":"5%","Quoted_Items":[{{line}}]}""");
        ((string)(await _zoho.ReadAsync("Quotes", id))["Discount"]!).ShouldBe("5%");
        _zoho.Rules.ShowDiscountsAsAmounts = true;
        JsonNode read = await _zoho.ReadAsync("Quotes", id);
        ((decimal)read["Discount"]!, (decimal)read["Quoted_Items"]![0]!["Discount"]!, (decimal)read["Grand_Total"]!).ShouldBe((2m, 10m, 38m));
    }

    [Fact]
    public void A_grand_total_is_the_sum_of_its_parts() => Gen.Select(Gen.Decimal[0, 1000], Gen.Int[0, 100], Gen.Int[0, 30]).Array[1, 8].Sample(lines =>
    {
        var record = new JsonObject
        {
            ["Quoted_Items"] = new JsonArray([.. lines.Select(line => new JsonObject
            {
                ["Quantity"] = line.Item2,
                ["List_Price"] = line.Item1,
                ["Discount"] = $"{line.Item3}%",
                ["Line_Tax"] = new JsonArray(new JsonObject { ["percentage"] = line.Item3 }),
            })]),
        };
        InventoryTotals.Apply(record, "Quoted_Items");
        decimal sum = record["Quoted_Items"]!.AsArray().Sum(line => (decimal)line!["Net_Total"]!);
        return (decimal)record["Grand_Total"]! == sum && decimal.Round(sum, 2) == sum;
    });

    private static decimal[] Numbers(JsonNode of, params string[] names) => [.. names.Select(name => (decimal)of[name]!)];

    private async Task<string> RefusedPathAsync(string line) =>
        (string)(await _zoho.RefusedAsync("Quotes", $$"""{"Subject":"S","Quoted_Items":[{{line}}]}"""))["details"]!["json_path"]!;
}
