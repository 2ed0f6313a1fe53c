using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The parameters <c>territory_id</c> and <c>include_child</c> of lists (reference 5.2 and 3.3).</summary>
internal static class TerritoryParameter
{
    private const string Name = "territory_id";

    // Deals have one territory, the others up to ten.
    private static readonly string[] Modules = ["Deals", "Contacts", "Accounts"];

    /// <summary>The ids of the territories; null when none is asked for.</summary>
    public static HashSet<string>? Read(ApiCall call, EmulatedModule module, TerritoryBook territories)
    {
        string id = call.Query[Name].ToString();
        bool children = PageRequest.Choice(call, "include_child", "false", "false", "true") == "true";
        if (id.Length == 0) return null;
        if (!Modules.Contains(module.ApiName))
            throw Refusals.Top("INVALID_MODULE", "the module does not support territories", new JsonObject { ["param_name"] = Name });
        return territories.IsKnown(call.Org, id) ? territories.With(call.Org, id, children) : throw Refusals.BadParameter(Name);
    }

    public static bool HasTerritories(string module) => Modules.Contains(module);
}
