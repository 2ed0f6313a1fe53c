namespace Zcrm.Modules;

/// <summary>A bill to a customer.</summary>
[CrmModule("Invoices")]
public sealed partial class Invoice : CrmRecord
{
    /// <summary>The subject. Required.</summary>
    public partial string? Subject { get; set; }

    /// <summary>The status.</summary>
    public partial string? Status { get; set; }

    /// <summary>The account: its id and name, and a path in queries.</summary>
    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Contact_Name")]
    public partial Contact? Contact { get; set; }

    /// <summary>The sales order: its id and name, and a path in queries.</summary>
    [CrmField("Sales_Order")]
    public partial SalesOrder? SalesOrder { get; set; }

    /// <summary>The invoice date.</summary>
    public partial DateOnly? InvoiceDate { get; set; }

    /// <summary>The due date.</summary>
    public partial DateOnly? DueDate { get; set; }

    /// <summary>The lines; they come when the record is read alone. Required.</summary>
    public partial CrmRows<LineItem> InvoicedItems { get; }

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
