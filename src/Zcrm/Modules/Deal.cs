namespace Zcrm.Modules;

/// <summary>A sale that is under way, won or lost.</summary>
[CrmModule("Deals")]
public sealed partial class Deal : CrmRecord
{
    /// <summary>The deal name. Required.</summary>
    public partial string? DealName { get; set; }

    /// <summary>The account: its id and name, and a path in queries.</summary>
    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Contact_Name")]
    public partial Contact? Contact { get; set; }

    /// <summary>The stage. Required; only values of the pipeline.</summary>
    public partial string? Stage { get; set; }

    /// <summary>The pipeline.</summary>
    public partial string? Pipeline { get; set; }

    /// <summary>The amount.</summary>
    public partial decimal? Amount { get; set; }

    /// <summary>The probability.</summary>
    public partial int? Probability { get; set; }

    /// <summary>The expected revenue; Zoho sets it.</summary>
    public partial decimal? ExpectedRevenue { get; }

    /// <summary>The closing date.</summary>
    public partial DateOnly? ClosingDate { get; set; }

    /// <summary>The type.</summary>
    public partial string? Type { get; set; }

    /// <summary>The next step.</summary>
    public partial string? NextStep { get; set; }

    /// <summary>The lead source.</summary>
    public partial string? LeadSource { get; set; }

    /// <summary>The campaign: its id and name, and a path in queries.</summary>
    [CrmField("Campaign_Source")]
    public partial Campaign? Campaign { get; set; }

    /// <summary>The reason for loss.</summary>
    [CrmField("Reason_For_Loss__s")]
    public partial string? ReasonForLoss { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
