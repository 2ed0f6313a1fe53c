namespace Zcrm;

/// <summary>A tax on a line item, or on a whole quote, order or invoice.</summary>
public sealed class LineTax : CrmObject
{
    /// <summary>The id; empty before it is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name of one of the organization's taxes.</summary>
    public string? Name
    {
        get => Get<string>("name");
        set => Set("name", value);
    }

    /// <summary>How much of the price, in percent.</summary>
    public decimal? Percentage
    {
        get => Get<decimal?>("percentage");
        set => Set("percentage", value);
    }

    /// <summary>What it comes to; Zoho works it out.</summary>
    public decimal? Value => Get<decimal?>("value");
}
