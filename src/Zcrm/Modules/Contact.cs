namespace Zcrm.Modules;

/// <summary>A person at an account.</summary>
[CrmModule("Contacts")]
public sealed partial class Contact : CrmRecord
{
    /// <summary>The salutation.</summary>
    public partial string? Salutation { get; set; }

    /// <summary>The first name.</summary>
    public partial string? FirstName { get; set; }

    /// <summary>The last name. Required.</summary>
    public partial string? LastName { get; set; }

    /// <summary>The full name; Zoho sets it.</summary>
    public partial string? FullName { get; }

    /// <summary>The account: its id and name, and a path in queries.</summary>
    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    /// <summary>The vendor: its id and name, and a path in queries.</summary>
    [CrmField("Vendor_Name")]
    public partial Vendor? Vendor { get; set; }

    /// <summary>The email.</summary>
    public partial string? Email { get; set; }

    /// <summary>The secondary email.</summary>
    public partial string? SecondaryEmail { get; set; }

    /// <summary>The title.</summary>
    public partial string? Title { get; set; }

    /// <summary>The department.</summary>
    public partial string? Department { get; set; }

    /// <summary>The phone.</summary>
    public partial string? Phone { get; set; }

    /// <summary>The home phone.</summary>
    public partial string? HomePhone { get; set; }

    /// <summary>The other phone.</summary>
    public partial string? OtherPhone { get; set; }

    /// <summary>The mobile.</summary>
    public partial string? Mobile { get; set; }

    /// <summary>The fax.</summary>
    public partial string? Fax { get; set; }

    /// <summary>The assistant.</summary>
    public partial string? Assistant { get; set; }

    /// <summary>The assistant phone.</summary>
    [CrmField("Asst_Phone")]
    public partial string? AssistantPhone { get; set; }

    /// <summary>The date of birth.</summary>
    [CrmField("Date_of_Birth")]
    public partial DateOnly? DateOfBirth { get; set; }

    /// <summary>The reporting to: its id and name, and a path in queries.</summary>
    public partial Contact? ReportingTo { get; set; }

    /// <summary>The lead source.</summary>
    public partial string? LeadSource { get; set; }

    /// <summary>Whether email opt out is set.</summary>
    public partial bool? EmailOptOut { get; set; }

    /// <summary>The mailing street.</summary>
    public partial string? MailingStreet { get; set; }

    /// <summary>The mailing city.</summary>
    public partial string? MailingCity { get; set; }

    /// <summary>The mailing state.</summary>
    public partial string? MailingState { get; set; }

    /// <summary>The mailing zip.</summary>
    public partial string? MailingZip { get; set; }

    /// <summary>The mailing country.</summary>
    public partial string? MailingCountry { get; set; }

    /// <summary>The other street.</summary>
    public partial string? OtherStreet { get; set; }

    /// <summary>The other city.</summary>
    public partial string? OtherCity { get; set; }

    /// <summary>The other state.</summary>
    public partial string? OtherState { get; set; }

    /// <summary>The other zip.</summary>
    public partial string? OtherZip { get; set; }

    /// <summary>The other country.</summary>
    public partial string? OtherCountry { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
