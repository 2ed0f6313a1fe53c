namespace Zcrm.Modules;

/// <summary>A company that buys, or may.</summary>
[CrmModule("Accounts")]
public sealed partial class Account : CrmRecord
{
    /// <summary>The account name. Required.</summary>
    public partial string? AccountName { get; set; }

    /// <summary>The account number.</summary>
    public partial string? AccountNumber { get; set; }

    /// <summary>The account site.</summary>
    public partial string? AccountSite { get; set; }

    /// <summary>The parent account: its id and name, and a path in queries.</summary>
    public partial Account? ParentAccount { get; set; }

    /// <summary>The account type.</summary>
    public partial string? AccountType { get; set; }

    /// <summary>The industry.</summary>
    public partial string? Industry { get; set; }

    /// <summary>The ownership.</summary>
    public partial string? Ownership { get; set; }

    /// <summary>The rating.</summary>
    public partial string? Rating { get; set; }

    /// <summary>The phone.</summary>
    public partial string? Phone { get; set; }

    /// <summary>The fax.</summary>
    public partial string? Fax { get; set; }

    /// <summary>The website.</summary>
    public partial string? Website { get; set; }

    /// <summary>The ticker symbol.</summary>
    public partial string? TickerSymbol { get; set; }

    /// <summary>The annual revenue.</summary>
    public partial decimal? AnnualRevenue { get; set; }

    /// <summary>The employees.</summary>
    public partial int? Employees { get; set; }

    /// <summary>The sic code.</summary>
    [CrmField("SIC_Code")]
    public partial int? SicCode { get; set; }

    /// <summary>The billing street.</summary>
    public partial string? BillingStreet { get; set; }

    /// <summary>The billing city.</summary>
    public partial string? BillingCity { get; set; }

    /// <summary>The billing state.</summary>
    public partial string? BillingState { get; set; }

    /// <summary>The billing code.</summary>
    public partial string? BillingCode { get; set; }

    /// <summary>The billing country.</summary>
    public partial string? BillingCountry { get; set; }

    /// <summary>The shipping street.</summary>
    public partial string? ShippingStreet { get; set; }

    /// <summary>The shipping city.</summary>
    public partial string? ShippingCity { get; set; }

    /// <summary>The shipping state.</summary>
    public partial string? ShippingState { get; set; }

    /// <summary>The shipping code.</summary>
    public partial string? ShippingCode { get; set; }

    /// <summary>The shipping country.</summary>
    public partial string? ShippingCountry { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
