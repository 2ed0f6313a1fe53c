namespace Zcrm.Modules;

/// <summary>An offer with prices.</summary>
[CrmModule("Quotes")]
public sealed partial class Quote : CrmRecord
{
    /// <summary>The subject. Required.</summary>
    public partial string? Subject { get; set; }

    /// <summary>The quote stage.</summary>
    public partial string? QuoteStage { get; set; }

    /// <summary>The account: its id and name, and a path in queries.</summary>
    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Contact_Name")]
    public partial Contact? Contact { get; set; }

    /// <summary>The deal: its id and name, and a path in queries.</summary>
    [CrmField("Deal_Name")]
    public partial Deal? Deal { get; set; }

    /// <summary>The valid till.</summary>
    public partial DateOnly? ValidTill { get; set; }

    /// <summary>The team.</summary>
    public partial string? Team { get; set; }

    /// <summary>The carrier.</summary>
    public partial string? Carrier { get; set; }

    /// <summary>The lines; they come when the record is read alone. Required.</summary>
    public partial CrmRows<LineItem> QuotedItems { get; }

    /// <summary>What the lines come to; Zoho sets it.</summary>
    public partial decimal? SubTotal { get; }

    /// <summary>The discount on the whole: an amount, or a share of the price.</summary>
    public partial CrmDiscount? Discount { get; set; }

    /// <summary>The taxes on the whole, beside those of the lines; they come when the record is read alone. Setting them replaces all.</summary>
    [CrmField("$line_tax")]
    public partial IReadOnlyList<LineTax> Taxes { get; set; }

    /// <summary>What the taxes on the whole come to; Zoho sets it.</summary>
    public partial decimal? Tax { get; }

    /// <summary>The adjustment.</summary>
    public partial decimal? Adjustment { get; set; }

    /// <summary>The grand total; Zoho sets it.</summary>
    public partial decimal? GrandTotal { get; }

    /// <summary>The terms and conditions.</summary>
    [CrmField("Terms_and_Conditions")]
    public partial string? TermsAndConditions { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
