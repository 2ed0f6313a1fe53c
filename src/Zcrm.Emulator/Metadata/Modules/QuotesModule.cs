using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Offers with prices.</summary>
internal static class QuotesModule
{
    public static StandardModule Create() => new(new("Quotes", "Quote", "Quotes", "Subject", "Subject") { ItemsField = "Quoted_Items" },
    [
        Special("Quote_Number", "autonumber").ReadOnly(),
        Text("Subject", 120).Required(),
        Lookup("Deal_Name", "Deals"),
        Choice("Quote_Stage", "Draft", "Negotiation", "Delivered", "On Hold", "Confirmed", "Closed Won", "Closed Lost"),
        Day("Valid_Till"),
        Text("Team", 50),
        Choice("Carrier", InventoryChoices.Carriers),
        Lookup("Contact_Name", "Contacts"),
        Lookup("Account_Name", "Accounts"),
        .. InventoryFields.Of("Quoted_Items"),
    ]);
}
