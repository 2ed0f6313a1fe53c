namespace Zcrm.Modules;

/// <summary>A customer's question or complaint.</summary>
[CrmModule("Cases")]
public sealed partial class Case : CrmRecord
{
    /// <summary>The subject. Required.</summary>
    public partial string? Subject { get; set; }

    /// <summary>The case number; Zoho sets it.</summary>
    public partial string? CaseNumber { get; }

    /// <summary>The status. Required.</summary>
    public partial string? Status { get; set; }

    /// <summary>The origin. Required.</summary>
    [CrmField("Case_Origin")]
    public partial string? Origin { get; set; }

    /// <summary>The type.</summary>
    public partial string? Type { get; set; }

    /// <summary>The priority.</summary>
    public partial string? Priority { get; set; }

    /// <summary>The reason.</summary>
    [CrmField("Case_Reason")]
    public partial string? Reason { get; set; }

    /// <summary>The account: its id and name, and a path in queries.</summary>
    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Related_To")]
    public partial Contact? Contact { get; set; }

    /// <summary>The deal: its id and name, and a path in queries.</summary>
    [CrmField("Deal_Name")]
    public partial Deal? Deal { get; set; }

    /// <summary>The product: its id and name, and a path in queries.</summary>
    [CrmField("Product_Name")]
    public partial Product? Product { get; set; }

    /// <summary>The reported by.</summary>
    public partial string? ReportedBy { get; set; }

    /// <summary>The email.</summary>
    public partial string? Email { get; set; }

    /// <summary>The phone.</summary>
    public partial string? Phone { get; set; }

    /// <summary>The solution.</summary>
    public partial string? Solution { get; set; }

    /// <summary>What was said about it; the comments come when the record is read alone.</summary>
    public partial CrmRows<CrmComment> Comments { get; }

    /// <summary>The internal comments.</summary>
    public partial string? InternalComments { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
