namespace Zcrm;

/// <summary>A line of a quote, an order or an invoice: so much of a product at a price.</summary>
/// <example><code>
/// quote.QuotedItems.Add(new LineItem
/// {
///     Product = CrmReference.To(tea),
///     Quantity = 4,
///     ListPrice = 12.5m,
///     Discount = CrmDiscount.Percent(20),
///     Taxes = [new LineTax { Name = "Vat", Percentage = 5 }],
/// });
/// </code></example>
public sealed class LineItem : CrmObject
{
    /// <summary>The id; empty before the line is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The product: its id and name. Required.</summary>
    public CrmReference? Product
    {
        get => GetObject<CrmReference>("Product_Name");
        set => Set("Product_Name", value);
    }

    /// <summary>How much of it. Required.</summary>
    public decimal? Quantity
    {
        get => Get<decimal?>("Quantity");
        set => Set("Quantity", value);
    }

    /// <summary>The price of one.</summary>
    /// <value>When it is not set, Zoho takes the product's unit price.</value>
    public decimal? ListPrice
    {
        get => Get<decimal?>("List_Price");
        set => Set("List_Price", value);
    }

    /// <summary>The discount on the line: an amount, or a share of its price.</summary>
    public CrmDiscount? Discount
    {
        get => Get<CrmDiscount?>("Discount");
        set => Set("Discount", value);
    }

    /// <summary>The taxes on the line. Setting them replaces all.</summary>
    public IReadOnlyList<LineTax> Taxes
    {
        get => GetObjects<LineTax>("Line_Tax");
        set => Set("Line_Tax", value);
    }

    /// <summary>What it is, in the words of this line.</summary>
    public string? Description
    {
        get => Get<string>("Description");
        set => Set("Description", value);
    }

    /// <summary>Its place among the lines, from 1.</summary>
    public int? SequenceNumber
    {
        get => Get<int?>("Sequence_Number");
        set => Set("Sequence_Number", value);
    }

    /// <summary>The price of all, before discount and taxes; Zoho works it out.</summary>
    public decimal? Total => Get<decimal?>("Total");

    /// <summary>What the taxes come to; Zoho works it out.</summary>
    public decimal? Tax => Get<decimal?>("Tax");

    /// <summary>The price after discount and taxes; Zoho works it out.</summary>
    public decimal? NetTotal => Get<decimal?>("Net_Total");
}
