namespace Zcrm;

/// <summary>A tax that a product may be sold with.</summary>
public sealed class ProductTax : CrmObject
{
    /// <summary>The id; empty before it is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name and percentage as Zoho writes them, for example <c>Vat - 10.0 %</c>.</summary>
    public string? Value
    {
        get => Get<string>("value");
        set => Set("value", value);
    }
}
