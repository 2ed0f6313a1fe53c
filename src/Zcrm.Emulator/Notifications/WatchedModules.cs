namespace Zcrm.Emulator;

/// <summary>Which modules can be watched (reference 12.2).</summary>
internal static class WatchedModules
{
    /// <summary>What is watched of the organization itself, in place of a module.</summary>
    public const string Users = "users";

    public static readonly string[] Operations = ["create", "edit", "delete"];

    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "Leads", "Accounts", "Contacts", "Deals", "Campaigns", "Tasks", "Cases", "Events", "Calls", "Solutions", "Products", "Vendors", "Price_Books", "Quotes",
        "Sales_Orders", "Purchase_Orders", "Invoices", "Appointments__s", "Services__s",
    };

    public static bool Contains(EmulatedModule module) => module.Facts.IsCustom || Standard.Contains(module.ApiName);
}
