using CsCheck;
using Zcrm.Modules;

namespace Zcrm;

public sealed class LineItemTests
{
    [Fact]
    public void A_line_is_written_as_Zoho_reads_it()
    {
        var quote = new Quote { Subject = "Spring", Discount = CrmDiscount.Percent(2.5m), Taxes = [new LineTax { Name = "GST", Percentage = 10 }] };
        quote.QuotedItems.Add(new LineItem
        {
            Product = CrmReference.To(17),
            Quantity = 4,
            ListPrice = 12.50m,
            Discount = 1.25m,
            Taxes = [new LineTax { Name = "Vat", Percentage = 5 }],
            Description = "first flush",
        });
        quote.ToJson().ShouldBe(
            """{"Subject":"Spring","Discount":"2.5%","$line_tax":[{"name":"GST","percentage":10}],"Quoted_Items":[{"Product_Name":{"id":"17"},"Quantity":4,"List_Price":12.50,"Discount":1.25,"Line_Tax":[{"name":"Vat","percentage":5}],"Description":"first flush"}]}""");
    }

    [Fact]
    public void A_line_is_read_with_what_Zoho_worked_out()
    {
        LineItem line = Read<LineItem>("""
            {"id":"11","Product_Name":{"name":"Tea","id":"17","Product_Code":"T"},"Quantity":"4","Discount":"5%","Total":50,"Tax":2.50,"Net_Total":50.0,
             "Line_Tax":[{"name":"Vat","percentage":5,"value":2.5,"id":"9"}],"Sequence_Number":1}
            """);
        (line.Id, line.Product!.Name, line.Product["Product_Code"], line.Quantity).ShouldBe(((CrmId)11, "Tea", "T", 4m));
        (line.Discount, line.Total, line.Tax, line.NetTotal, line.SequenceNumber).ShouldBe((CrmDiscount.Percent(5), 50m, 2.5m, 50m, 1));
        (line.Taxes.Single().Id, line.Taxes[0].Name, line.Taxes[0].Percentage, line.Taxes[0].Value).ShouldBe(((CrmId)9, "Vat", 5m, 2.5m));
    }

    [Fact]
    public void A_change_in_a_tax_of_a_line_is_a_change_of_the_record()
    {
        Quote quote = Read<Quote>("""{"id":"1","Quoted_Items":[{"id":"11","Line_Tax":[{"name":"Vat","percentage":5}]}]}""");
        quote.QuotedItems[0].Taxes[0].Percentage = 7;
        quote.ChangedNames.ShouldBe(["Quoted_Items"]);
        quote.ToJson().ShouldContain("\"percentage\":7");
    }

    [Fact]
    public void Discounts_are_read_back() => Gen.Select(Gen.Decimal[0, 100], Gen.Bool).Sample((number, isPercent) =>
    {
        CrmDiscount discount = isPercent ? CrmDiscount.Percent(number) : CrmDiscount.Amount(number);
        var line = new LineItem { Discount = discount };
        return Read<LineItem>(line.ToJson()).Discount == discount;
    });

    [Fact]
    public void A_discount_says_what_it_is_of_a_price()
    {
        CrmDiscount.Percent(20).Of(50).ShouldBe(10);
        CrmDiscount.Amount(20).Of(50).ShouldBe(20);
        (CrmDiscount.Percent(20).ToString(), ((CrmDiscount)2.50m).ToString()).ShouldBe(("20%", "2.50"));
        Should.Throw<ArgumentOutOfRangeException>(() => CrmDiscount.Percent(101));
        Should.Throw<ZcrmDataException>(() => Read<LineItem>("""{"Discount":"much"}""").Discount).Field.ShouldBe("Discount");
    }

    private static T Read<T>(string json) where T : CrmObject, new() => CrmObject.Parse($$"""{"it":{{json}}}""").GetObject<T>("it")!;
}
