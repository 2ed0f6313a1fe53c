using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Bills to customers.</summary>
internal static class InvoicesModule
{
    public static StandardModule Create() => new(new("Invoices", "Invoice", "Invoices", "Subject", "Subject") { ItemsField = "Invoiced_Items" },
    [
        Special("Invoice_Number", "autonumber").ReadOnly(),
        Text("Subject", 120).Required(),
        Lookup("Sales_Order", "Sales_Orders"),
        Text("Purchase_Order", 100),
        Day("Invoice_Date"),
        Day("Due_Date"),
        Money("Excise_Duty"),
        Money("Sales_Commission"),
        Choice("Status", InventoryChoices.OrderStatuses),
        Lookup("Contact_Name", "Contacts"),
        Lookup("Account_Name", "Accounts"),
        Lookup("Deal_Name__s", "Deals", "Deal Name"),
        .. InventoryFields.Of("Invoiced_Items"),
    ]);
}
