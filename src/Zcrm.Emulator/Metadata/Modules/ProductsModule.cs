using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>What is sold.</summary>
internal static class ProductsModule
{
    public static StandardModule Create() => new(new("Products", "Product", "Products", "Product_Name", "Product_Name"),
    [
        Text("Product_Name", 200).Required(),
        Text("Product_Code", 40),
        Lookup("Vendor_Name", "Vendors"),
        Flag("Product_Active"),
        Choice("Manufacturer", "AltvetPet Inc.", "LexPon Inc.", "MetBeat Corp."),
        Choice("Product_Category", "Hardware", "Software", "CRM Applications"),
        Day("Sales_Start_Date"),
        Day("Sales_End_Date"),
        Day("Support_Start_Date"),
        Day("Support_Expiry_Date"),
        Money("Unit_Price"),
        Decimal("Commission_Rate"),
        Flag("Taxable"),
        new("Tax", "multiselectpicklist") { ValueRule = ProductTaxRule.Name },
        Choice(
            "Usage_Unit", "Box", "Carton", "Dozen", "Each", "Hours", "Impressions", "Lb", "M", "Pack", "Pages", "Pieces", "Quantity", "Reams", "Sheet"),
        Decimal("Qty_Ordered", "Quantity Ordered"),
        Decimal("Qty_in_Stock", "Quantity in Stock"),
        Decimal("Reorder_Level"),
        Decimal("Qty_in_Demand", "Quantity in Demand"),
        Special("Handler", "ownerlookup"),
        LongText("Description"),
        Special("Record_Image", "profileimage", "Product Image").ReadOnly(),
    ]);
}
