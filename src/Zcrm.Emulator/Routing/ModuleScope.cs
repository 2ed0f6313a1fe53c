using System.Collections.Frozen;

namespace Zcrm.Emulator;

/// <summary>A module's name in scopes: lower case without underscores; all custom modules share <c>custom</c> (reference 1.12).</summary>
internal static class ModuleScope
{
    private static readonly FrozenSet<string> Standard = new[]
    {
        "leads", "accounts", "contacts", "deals", "campaigns", "tasks", "events", "calls", "activities", "products", "pricebooks", "quotes", "salesorders",
        "purchaseorders", "invoices", "vendors", "cases", "solutions", "notes", "attachments", "appointments", "services", "visits", "emails", "forecasts",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Of(string module)
    {
        string name = module.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
        return Standard.Contains(name) ? name : "custom";
    }
}
