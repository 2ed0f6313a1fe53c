using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What every organization has from its first day, and what users refer to.</summary>
internal static class ResourceSeeds
{
    /// <returns>The first items of a collection; null when nothing special is known of it.</returns>
    public static IEnumerable<JsonObject>? Of(EmulatedOrg org, string collection) => collection switch
    {
        "settings/profiles" => FirstPermissions.Profiles(org),
        "settings/roles" => FirstPermissions.Roles(org),
        "org/currencies" => [Currency(org)],
        "settings/variable_groups" => [General(org)],
        _ => null,
    };

    private static JsonObject General(EmulatedOrg org) => new()
    {
        ["id"] = org.IdPrefix + 41.ToString("D11", CultureInfo.InvariantCulture),
        ["api_name"] = "General",
        ["name"] = "General",
        ["display_label"] = "General",
        ["description"] = null,
    };

    private static JsonObject Currency(EmulatedOrg org) => new()
    {
        ["id"] = org.IdPrefix + 40.ToString("D11", CultureInfo.InvariantCulture),
        ["name"] = "US Dollar - USD",
        ["iso_code"] = "USD",
        ["symbol"] = "$",
        ["exchange_rate"] = "1",
        ["is_base"] = true,
        ["is_active"] = true,
        ["prefix_symbol"] = true,
        ["format"] = new JsonObject { ["decimal_separator"] = "Period", ["thousand_separator"] = "Comma", ["decimal_places"] = "2" },
    };
}
