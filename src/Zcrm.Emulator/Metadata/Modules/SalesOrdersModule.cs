using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Orders by customers.</summary>
internal static class SalesOrdersModule
{
    public static StandardModule Create() => new(
        new("Sales_Orders", "Sales Order", "Sales Orders", "Subject", "Subject") { ItemsField = "Ordered_Items" },
    [
        Special("SO_Number", "autonumber").ReadOnly(),
        Text("Subject", 120).Required(),
        Lookup("Deal_Name", "Deals"),
        Lookup("Quote_Name", "Quotes"),
        Text("Purchase_Order", 100),
        Text("Customer_No", 100, "Customer No."),
        Day("Due_Date"),
        Text("Pending", 100),
        Choice("Status", InventoryChoices.OrderStatuses),
        Choice("Carrier", InventoryChoices.Carriers),
        Money("Excise_Duty"),
        Money("Sales_Commission"),
        Lookup("Contact_Name", "Contacts"),
        Lookup("Account_Name", "Accounts"),
        .. InventoryFields.Of("Ordered_Items"),
    ]);
}
