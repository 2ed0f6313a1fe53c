namespace Zcrm.Modules;

/// <summary>Something that is sold.</summary>
[CrmModule("Products")]
public sealed partial class Product : CrmRecord
{
    /// <summary>The product name. Required.</summary>
    public partial string? ProductName { get; set; }

    /// <summary>The product code.</summary>
    public partial string? ProductCode { get; set; }

    /// <summary>The vendor: its id and name, and a path in queries.</summary>
    [CrmField("Vendor_Name")]
    public partial Vendor? Vendor { get; set; }

    /// <summary>Whether active is set.</summary>
    [CrmField("Product_Active")]
    public partial bool? IsActive { get; set; }

    /// <summary>The manufacturer.</summary>
    public partial string? Manufacturer { get; set; }

    /// <summary>The category.</summary>
    [CrmField("Product_Category")]
    public partial string? Category { get; set; }

    /// <summary>The sales start date.</summary>
    public partial DateOnly? SalesStartDate { get; set; }

    /// <summary>The sales end date.</summary>
    public partial DateOnly? SalesEndDate { get; set; }

    /// <summary>The support start date.</summary>
    public partial DateOnly? SupportStartDate { get; set; }

    /// <summary>The support expiry date.</summary>
    public partial DateOnly? SupportExpiryDate { get; set; }

    /// <summary>The unit price.</summary>
    public partial decimal? UnitPrice { get; set; }

    /// <summary>The commission rate.</summary>
    public partial decimal? CommissionRate { get; set; }

    /// <summary>Whether taxable is set.</summary>
    public partial bool? Taxable { get; set; }

    /// <summary>The taxes that it may be sold with; they come when the record is read alone. Setting them replaces all.</summary>
    [CrmField("Tax")]
    public partial IReadOnlyList<ProductTax> Taxes { get; set; }

    /// <summary>The usage unit.</summary>
    public partial string? UsageUnit { get; set; }

    /// <summary>The quantity ordered.</summary>
    [CrmField("Qty_Ordered")]
    public partial decimal? QuantityOrdered { get; set; }

    /// <summary>The quantity in stock.</summary>
    [CrmField("Qty_in_Stock")]
    public partial decimal? QuantityInStock { get; set; }

    /// <summary>The reorder level.</summary>
    public partial decimal? ReorderLevel { get; set; }

    /// <summary>The quantity in demand.</summary>
    [CrmField("Qty_in_Demand")]
    public partial decimal? QuantityInDemand { get; set; }

    /// <summary>The handler.</summary>
    public partial CrmReference? Handler { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
