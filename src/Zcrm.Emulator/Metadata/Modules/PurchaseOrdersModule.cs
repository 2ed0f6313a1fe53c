using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Orders at vendors. Zoho's pages call the items by two names; both are taken (reference 5.11 and 14, quirk 51).</summary>
internal static class PurchaseOrdersModule
{
    public static StandardModule Create() => new(
        new("Purchase_Orders", "Purchase Order", "Purchase Orders", "Subject", "Subject") { ItemsField = "Purchase_Items" },
    [
        Text("PO_Number", 120),
        Text("Subject", 120).Required(),
        Lookup("Vendor_Name", "Vendors").Required(),
        Text("Requisition_No", 100, "Requisition Number"),
        Text("Tracking_Number", 100),
        Lookup("Contact_Name", "Contacts"),
        Day("PO_Date"),
        Day("Due_Date"),
        Choice("Carrier", InventoryChoices.Carriers),
        Money("Excise_Duty"),
        Money("Sales_Commission"),
        Choice("Status", InventoryChoices.OrderStatuses),
        .. InventoryFields.Of("Purchase_Items", itemsBefore: "Purchased_Items"),
    ]);
}
