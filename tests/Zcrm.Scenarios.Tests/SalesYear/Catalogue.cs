using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>March: the catalogue is taken over from another system, as often as it likes, and the first quote is written with it.</summary>
internal static class Catalogue
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Product> products = year.Crm.Records<Product>();
        WriteResults first = await products.UpsertAsync(Teas(price: 10), ["Sku"], cancellationToken: Ct);
        WriteResults again = await products.UpsertAsync(Teas(price: 12), ["Sku"], cancellationToken: Ct);

        first.ShouldAllBe(result => result.Outcome == WriteOutcome.Inserted);
        again.ShouldAllBe(result => result.Outcome == WriteOutcome.Updated && result.DuplicateField == "Sku");
        again.Select(result => result.Id).ShouldBe(first.Select(result => result.Id));
        year.Sencha = first[0].Id;
        IReadOnlyList<Product?> read = await products.GetManyAsync([.. first.Select(result => result.Id)], ["Product_Name", "Unit_Price"], cancellationToken: Ct);
        read.Select(product => product!.UnitPrice).ShouldBe([12m, 13m, 14m]);
        (await products.GetAsync(new ExternalId("Sku", "TEA-1"), cancellationToken: Ct))!.ProductName.ShouldBe("Hojicha");

        await SellAsync(year, first[1].Id);
    }

    private static async Task SellAsync(SalesYear year, CrmId hojicha)
    {
        RecordsClient<Quote> quotes = year.Crm.Records<Quote>();
        var quote = new Quote
        {
            Subject = "First order",
            Account = new Account { Id = year.Account },
            Deal = new Deal { Id = year.Deal },
            Taxes = [new LineTax { Name = "GST", Percentage = 10 }],
        };
        quote.QuotedItems.Add(new LineItem { Product = CrmReference.To(year.Sencha), Quantity = 10, Discount = CrmDiscount.Percent(25) });
        quote.QuotedItems.Add(new LineItem { Product = CrmReference.To(hojicha), Quantity = 1 });
        CrmId id = (await quotes.InsertAsync(quote, cancellationToken: Ct)).Id;
        Quote read = (await quotes.GetAsync(id, cancellationToken: Ct))!;
        (read.SubTotal, read.Tax, read.GrandTotal).ShouldBe((103m, 10.3m, 113.3m));

        read.QuotedItems[1].Quantity = 2;
        read.QuotedItems.Add(new LineItem { Product = CrmReference.To(year.Sencha), Quantity = 1, ListPrice = 0, Description = "A taste" });
        await quotes.UpdateAsync(read, cancellationToken: Ct);
        read = (await quotes.GetAsync(id, cancellationToken: Ct))!;
        read.QuotedItems.Select(line => line.NetTotal).ShouldBe([90m, 26m, 0m]);
        (read.Deal!.LookupName, read.GrandTotal).ShouldBe(("First order", 127.6m));

        var book = new PriceBook { PriceBookName = "Wholesale" };
        book.PricingDetails.Add(new PriceRange { From = 1, To = 100, Discount = 5 });
        CrmId bookId = (await year.Crm.Records<PriceBook>().InsertAsync(book, cancellationToken: Ct)).Id;
        (await year.Crm.Records<PriceBook>().GetAsync(bookId, cancellationToken: Ct))!.PricingDetails.Single().Discount.ShouldBe(5m);
    }

    private static Product[] Teas(decimal price) =>
        [.. ((string[])["Sencha", "Hojicha", "Matcha"]).Select((name, number) => new Product { ProductName = name, UnitPrice = price + number, ["Sku"] = $"TEA-{number}" })];
}
