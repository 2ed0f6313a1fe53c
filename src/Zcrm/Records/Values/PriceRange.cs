namespace Zcrm;

/// <summary>What a price book says for a range of quantities.</summary>
public sealed class PriceRange : CrmObject
{
    /// <summary>The id; empty before it is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>From which quantity on. Required.</summary>
    public decimal? From
    {
        get => Get<decimal?>("from_range");
        set => Set("from_range", value);
    }

    /// <summary>Up to which quantity. Required.</summary>
    public decimal? To
    {
        get => Get<decimal?>("to_range");
        set => Set("to_range", value);
    }

    /// <summary>The discount, in percent. Required.</summary>
    public decimal? Discount
    {
        get => Get<decimal?>("discount");
        set => Set("discount", value);
    }
}
