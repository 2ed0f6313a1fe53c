using CsCheck;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Quotes, orders, invoices and price books: lines written as types, read back with what Zoho worked out, and changed line by line.</summary>
public sealed class InventoryStory
{
    [Fact]
    public async Task A_quote_is_written_read_and_changed_line_by_line()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CrmId tea = await ProductAsync(crm, 12.5m);
        var quote = new Quote { Subject = "Spring", Discount = 10, Taxes = [new LineTax { Name = "GST", Percentage = 10 }] };
        quote.QuotedItems.Add(new LineItem { Product = CrmReference.To(tea), Quantity = 4, Discount = CrmDiscount.Percent(20), Taxes = [new LineTax { Name = "Vat", Percentage = 7.5m }] });
        quote.QuotedItems.Add(new LineItem { Product = CrmReference.To(tea), Quantity = 1, ListPrice = 9 });
        CrmId id = (await crm.Records<Quote>().InsertAsync(quote, cancellationToken: Scenario.Ct)).Id;

        Quote read = (await crm.Records<Quote>().GetAsync(id, cancellationToken: Scenario.Ct))!;
        LineItem line = read.QuotedItems[0];
        (line.Product!.Name, line.ListPrice, line.Discount, line.Total, line.Tax, line.NetTotal).ShouldBe(("Tea", 12.5m, CrmDiscount.Percent(20), 50m, 3m, 43m));
        (read.SubTotal, read.Discount, read.Taxes.Single().Value, read.Tax, read.GrandTotal).ShouldBe((52m, 10m, 4.2m, 4.2m, 46.2m));

        line.Quantity = 2;
        read.QuotedItems.Remove(read.QuotedItems[1]);
        read.QuotedItems.Add(new LineItem { Product = CrmReference.To(tea), Quantity = 3, Description = "gift", Discount = 37.5m });
        await crm.Records<Quote>().UpdateAsync(read, cancellationToken: Scenario.Ct);
        read = (await crm.Records<Quote>().GetAsync(id, cancellationToken: Scenario.Ct))!;
        read.QuotedItems.Select(item => item.NetTotal).ShouldBe([21.5m, 0m]);

        read.QuotedItems.Clear();
        read.QuotedItems.Add(new LineItem { Product = CrmReference.To(tea), Quantity = 1 });
        await crm.Records<Quote>().UpdateAsync(read, cancellationToken: Scenario.Ct);
        (await crm.Records<Quote>().GetAsync(id, cancellationToken: Scenario.Ct))!.QuotedItems.Single().Total.ShouldBe(12.5m);
    }

    [Fact]
    public async Task Orders_and_invoices_have_lines_of_the_same_kind()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        LineItem line = new() { Product = CrmReference.To(await ProductAsync(crm, 5)), Quantity = 2 };
        CrmId uji = (await crm.Records<Vendor>().InsertAsync(new Vendor { VendorName = "Uji" }, cancellationToken: Scenario.Ct)).Id;
        var sale = new SalesOrder { Subject = "S" };
        sale.OrderedItems.Add(line);
        var purchase = new PurchaseOrder { Subject = "P", Vendor = new Vendor { Id = uji } };
        purchase.PurchaseItems.Add(line);
        var invoice = new Invoice { Subject = "I" };
        invoice.InvoicedItems.Add(line);

        CrmId saleId = (await crm.Records<SalesOrder>().InsertAsync(sale, cancellationToken: Scenario.Ct)).Id;
        CrmId purchaseId = (await crm.Records<PurchaseOrder>().InsertAsync(purchase, cancellationToken: Scenario.Ct)).Id;
        CrmId invoiceId = (await crm.Records<Invoice>().InsertAsync(invoice, cancellationToken: Scenario.Ct)).Id;

        (await crm.Records<SalesOrder>().GetAsync(saleId, cancellationToken: Scenario.Ct))!.GrandTotal.ShouldBe(10);
        PurchaseOrder read = (await crm.Records<PurchaseOrder>().GetAsync(purchaseId, cancellationToken: Scenario.Ct))!;
        (read.GrandTotal, read.Vendor!.LookupName).ShouldBe((10m, "Uji"));
        (await crm.Records<Invoice>().GetAsync(invoiceId, cancellationToken: Scenario.Ct))!.InvoicedItems.Single().NetTotal.ShouldBe(10);
    }

    [Fact]
    public async Task Any_line_is_read_back()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CrmId tea = await ProductAsync(crm, 1);
        var lines = Gen.Select(
            Gen.Int[1, 9_999].Select(number => number / 10m), Gen.Int[0, 9_999_999].Select(number => number / 1_000m), Gen.Int[0, 100], Gen.Bool, FieldValues.Text);
        await lines.Array[1, 20].SampleAsync(
            async sample =>
            {
                var quote = new Quote { Subject = "Q" };
                foreach ((decimal quantity, decimal price, int discount, bool isPercent, string text) in sample)
                {
                    quote.QuotedItems.Add(new LineItem
                    {
                        Product = CrmReference.To(tea),
                        Quantity = quantity,
                        ListPrice = price,
                        Discount = isPercent ? CrmDiscount.Percent(discount) : CrmDiscount.Amount(discount),
                        Description = text,
                    });
                }

                CrmId id = (await crm.Records<Quote>().InsertAsync(quote, cancellationToken: Scenario.Ct)).Id;
                Quote read = (await crm.Records<Quote>().GetAsync(id, cancellationToken: Scenario.Ct))!;
                return read.QuotedItems.Count == sample.Length
                    && read.QuotedItems.Zip(sample).All(pair =>
                        (pair.First.Quantity, pair.First.ListPrice, pair.First.Discount!.Value.Value, pair.First.Discount.Value.IsPercent, pair.First.Description)
                        == pair.Second)
                    && read.GrandTotal == read.QuotedItems.Sum(line => line.NetTotal);
            },
            iter: 15,
            threads: 1);
    }

    [Fact]
    public async Task Price_books_and_taxes_of_products_are_read_back()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        var book = new PriceBook { PriceBookName = "Wholesale" };
        book.PricingDetails.Add(new PriceRange { From = 1, To = 5, Discount = 0 });
        book.PricingDetails.Add(new PriceRange { From = 6, To = 99.5m, Discount = 12.25m });
        CrmId id = (await crm.Records<PriceBook>().InsertAsync(book, cancellationToken: Scenario.Ct)).Id;
        (await crm.Records<PriceBook>().GetAsync(id, cancellationToken: Scenario.Ct))!.PricingDetails.Select(range => (range.From, range.To, range.Discount))
            .ShouldBe([(1m, 5m, 0m), (6m, 99.5m, 12.25m)]);

        var product = new Product { ProductName = "Tea", Taxes = [new ProductTax { Value = "Vat - 10.0 %" }] };
        id = (await crm.Records<Product>().InsertAsync(product, cancellationToken: Scenario.Ct)).Id;
        (await crm.Records<Product>().GetAsync(id, cancellationToken: Scenario.Ct))!.Taxes.Single().Value.ShouldBe("Vat - 10.0 %");
    }

    private static async Task<CrmId> ProductAsync(ZcrmClient crm, decimal price) =>
        (await crm.Records<Product>().InsertAsync(new Product { ProductName = "Tea", UnitPrice = price }, cancellationToken: Scenario.Ct)).Id;
}
