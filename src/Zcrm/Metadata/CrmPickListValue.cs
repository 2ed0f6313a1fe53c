namespace Zcrm;

/// <summary>A value that a picklist offers.</summary>
public sealed class CrmPickListValue : CrmObject
{
    /// <summary>The id; empty for values of some fields of Zoho's own.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>What people see, in the user's language.</summary>
    public string DisplayValue => Get<string>("display_value") ?? "";

    /// <summary>What records hold, and what is written.</summary>
    public string ActualValue => Get<string>("actual_value") ?? DisplayValue;
}
