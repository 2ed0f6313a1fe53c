namespace Zcrm.Modules;

/// <summary>The answer to a question that comes often.</summary>
[CrmModule("Solutions")]
public sealed partial class Solution : CrmRecord
{
    /// <summary>The solution title. Required.</summary>
    public partial string? SolutionTitle { get; set; }

    /// <summary>The solution number; Zoho sets it.</summary>
    public partial string? SolutionNumber { get; }

    /// <summary>The status.</summary>
    public partial string? Status { get; set; }

    /// <summary>The product: its id and name, and a path in queries.</summary>
    [CrmField("Product_Name")]
    public partial Product? Product { get; set; }

    /// <summary>The question.</summary>
    public partial string? Question { get; set; }

    /// <summary>The answer.</summary>
    public partial string? Answer { get; set; }

    /// <summary>What was said about it; the comments come when the record is read alone.</summary>
    public partial CrmRows<CrmComment> Comments { get; }

    /// <summary>Whether published is set.</summary>
    [CrmField("Published")]
    public partial bool? IsPublished { get; set; }
}
