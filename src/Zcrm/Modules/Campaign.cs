namespace Zcrm.Modules;

/// <summary>A marketing campaign.</summary>
[CrmModule("Campaigns")]
public sealed partial class Campaign : CrmRecord
{
    /// <summary>The campaign name. Required.</summary>
    public partial string? CampaignName { get; set; }

    /// <summary>The type.</summary>
    public partial string? Type { get; set; }

    /// <summary>The status.</summary>
    public partial string? Status { get; set; }

    /// <summary>The start date.</summary>
    public partial DateOnly? StartDate { get; set; }

    /// <summary>The end date.</summary>
    public partial DateOnly? EndDate { get; set; }

    /// <summary>The expected revenue.</summary>
    public partial decimal? ExpectedRevenue { get; set; }

    /// <summary>The budgeted cost.</summary>
    public partial decimal? BudgetedCost { get; set; }

    /// <summary>The actual cost.</summary>
    public partial decimal? ActualCost { get; set; }

    /// <summary>The expected response.</summary>
    public partial long? ExpectedResponse { get; set; }

    /// <summary>The numbers sent.</summary>
    [CrmField("Num_sent")]
    public partial long? NumbersSent { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
