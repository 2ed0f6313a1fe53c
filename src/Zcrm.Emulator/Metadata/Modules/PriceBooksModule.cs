using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Prices by how much is bought. The keys of their ranges are in lower case (reference 6, Pricing_Details).</summary>
internal static class PriceBooksModule
{
    public static StandardModule Create() => new(new("Price_Books", "Price Book", "Price Books", "Price_Book_Name", "Price_Book_Name"),
    [
        Text("Price_Book_Name", 120).Required(),
        Flag("Active"),
        Choice("Pricing_Model", "Flat", "Differential"),
        Rows("Pricing_Details", [Decimal("from_range").Required(), Decimal("to_range").Required(), Decimal("discount").Required()]).Required(),
        LongText("Description"),
    ]);
}
