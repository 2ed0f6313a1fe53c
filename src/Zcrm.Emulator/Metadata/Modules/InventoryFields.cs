using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>What quotes, orders and invoices have in common: line items, taxes, totals, addresses and terms.</summary>
internal static class InventoryFields
{
    /// <param name="items">The field that holds the line items.</param>
    /// <param name="itemsBefore">What the field was called before; null: the same.</param>
    public static IEnumerable<EmulatedField> Of(string items, string? itemsBefore = null) =>
    [
        .. Address("Billing_"),
        .. Address("Shipping_"),
        Rows(items, LineItem) with { IsMandatory = true, OldName = itemsBefore },
        Money("Sub_Total").ReadOnly(),
        Discount(),
        Money("Tax").ReadOnly(),
        Special(InventoryTotals.RecordTaxes, "linetax", "Line Tax"),
        Money("Adjustment"),
        Money("Grand_Total").ReadOnly(),
        LongText("Terms_and_Conditions"),
        LongText("Description"),
    ];

    private static IReadOnlyList<EmulatedField> LineItem =>
    [
        Lookup("Product_Name", "Products").Required(),
        Decimal("Quantity").Required(),
        Money("List_Price"),
        Discount(),
        Money("Total").ReadOnly(),
        Special("Line_Tax", "linetax"),
        Money("Tax").ReadOnly(),
        Money("Net_Total").ReadOnly(),
        LongText("Description"),
        Number("Sequence_Number"),
    ];

    private static EmulatedField Discount() => Money("Discount") with { ValueRule = DiscountRule.Name };
}
