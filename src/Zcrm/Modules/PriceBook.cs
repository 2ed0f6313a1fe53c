namespace Zcrm.Modules;

/// <summary>Prices of products for some customers.</summary>
[CrmModule("Price_Books")]
public sealed partial class PriceBook : CrmRecord
{
    /// <summary>The price book name. Required.</summary>
    public partial string? PriceBookName { get; set; }

    /// <summary>The pricing model.</summary>
    public partial string? PricingModel { get; set; }

    /// <summary>Whether active is set.</summary>
    [CrmField("Active")]
    public partial bool? IsActive { get; set; }

    /// <summary>Which discount is for which quantity; they come when the record is read alone. Required.</summary>
    public partial CrmRows<PriceRange> PricingDetails { get; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
