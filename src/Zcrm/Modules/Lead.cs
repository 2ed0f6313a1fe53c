namespace Zcrm.Modules;

/// <summary>A person who may become a customer.</summary>
[CrmModule("Leads")]
public sealed partial class Lead : CrmRecord
{
    /// <summary>The first name.</summary>
    public partial string? FirstName { get; set; }

    /// <summary>The last name. Required.</summary>
    public partial string? LastName { get; set; }

    /// <summary>The full name; Zoho sets it.</summary>
    public partial string? FullName { get; }

    /// <summary>The company.</summary>
    public partial string? Company { get; set; }

    /// <summary>The designation.</summary>
    public partial string? Designation { get; set; }

    /// <summary>The email.</summary>
    public partial string? Email { get; set; }

    /// <summary>The secondary email.</summary>
    public partial string? SecondaryEmail { get; set; }

    /// <summary>The phone.</summary>
    public partial string? Phone { get; set; }

    /// <summary>The mobile.</summary>
    public partial string? Mobile { get; set; }

    /// <summary>The fax.</summary>
    public partial string? Fax { get; set; }

    /// <summary>The website.</summary>
    public partial string? Website { get; set; }

    /// <summary>The lead source.</summary>
    public partial string? LeadSource { get; set; }

    /// <summary>The lead status.</summary>
    public partial string? LeadStatus { get; set; }

    /// <summary>The industry.</summary>
    public partial string? Industry { get; set; }

    /// <summary>The rating.</summary>
    public partial string? Rating { get; set; }

    /// <summary>The no of employees.</summary>
    [CrmField("No_of_Employees")]
    public partial int? NoOfEmployees { get; set; }

    /// <summary>The annual revenue.</summary>
    public partial decimal? AnnualRevenue { get; set; }

    /// <summary>Whether email opt out is set.</summary>
    public partial bool? EmailOptOut { get; set; }

    /// <summary>The street.</summary>
    public partial string? Street { get; set; }

    /// <summary>The city.</summary>
    public partial string? City { get; set; }

    /// <summary>The state.</summary>
    public partial string? State { get; set; }

    /// <summary>The zip code.</summary>
    public partial string? ZipCode { get; set; }

    /// <summary>The country.</summary>
    public partial string? Country { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }

    /// <summary>Whether converted is set; Zoho sets it.</summary>
    [CrmField("Converted__s")]
    public partial bool? IsConverted { get; }

    /// <summary>The converted account: its id and name, and a path in queries; Zoho sets it.</summary>
    public partial Account? ConvertedAccount { get; }

    /// <summary>The converted contact: its id and name, and a path in queries; Zoho sets it.</summary>
    public partial Contact? ConvertedContact { get; }

    /// <summary>The converted deal: its id and name, and a path in queries; Zoho sets it.</summary>
    public partial Deal? ConvertedDeal { get; }
}
