using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Works out what a quote, an order or an invoice comes to, in cents: first each line with its discount and taxes, then the whole
/// (reference 6, line items and <c>$line_tax</c>).
/// </summary>
internal static class InventoryTotals
{
    /// <summary>The field with the taxes on the whole record.</summary>
    public const string RecordTaxes = "$line_tax";

    private const int Decimals = 2;

    public static void Apply(JsonObject record, string itemsField)
    {
        if (record[itemsField] is not JsonArray items) return;
        decimal subTotal = items.Sum(item => OfLine(item!.AsObject()));
        decimal discounted = subTotal - Discount(record, subTotal);
        decimal tax = Taxes(record[RecordTaxes], discounted);
        record["Sub_Total"] = subTotal;
        record["Tax"] = tax;
        record["Grand_Total"] = discounted + tax + Number(record["Adjustment"]);
    }

    /// <summary>To the cent, the half away from zero.</summary>
    public static decimal Round(decimal number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero);

    private static decimal OfLine(JsonObject line)
    {
        decimal total = Round(Number(line["Quantity"]) * Number(line["List_Price"]));
        decimal discounted = total - Discount(line, total);
        decimal tax = Taxes(line["Line_Tax"], discounted);
        line["Total"] = total;
        line["Tax"] = tax;
        line["Net_Total"] = discounted + tax;
        return discounted + tax;
    }

    /// <summary>Each tax is on the discounted price; they do not add up on each other.</summary>
    private static decimal Taxes(JsonNode? taxes, decimal price)
    {
        decimal sum = 0;
        foreach (JsonNode? tax in taxes as JsonArray ?? [])
        {
            decimal value = Round(price * Number(tax!["percentage"]) / 100);
            tax["value"] = value;
            sum += value;
        }

        return sum;
    }

    private static decimal Discount(JsonObject of, decimal price) => DiscountRule.Percent(of["Discount"]) is { } percent
        ? Round(price * percent / 100)
        : Number(of["Discount"]);

    private static decimal Number(JsonNode? node) =>
        node is null ? 0 : decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
