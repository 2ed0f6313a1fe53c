namespace Zcrm.Emulator;

/// <summary>Picklists that quotes, orders and invoices share.</summary>
internal static class InventoryChoices
{
    public static readonly string[] Carriers = ["FedEX", "UPS", "USPS", "DHL", "BlueDart"];

    public static readonly string[] OrderStatuses = ["Created", "Approved", "Delivered", "Cancelled"];
}
