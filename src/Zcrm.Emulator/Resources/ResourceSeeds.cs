using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What every organization has from its first day, and what users refer to.</summary>
internal sealed class ResourceSeeds(EmulatorAccounts accounts)
{
    /// <returns>The first items of a collection; null when nothing special is known of it.</returns>
    public IEnumerable<JsonObject>? Of(ApiCall call, string collection) => collection switch
    {
        "settings/profiles" => Referred(call, "profile").Select(profile => With(profile, ("default", true), ("custom", false))),
        "settings/roles" => Referred(call, "role").Select(role => With(role, ("share_with_peers", true), ("display_label", role["name"]!.ToString()))),
        "org/currencies" => [Currency(call)],
        _ => null,
    };

    /// <summary>The profiles or roles that the organization's users have.</summary>
    private IEnumerable<JsonObject> Referred(ApiCall call, string key) => accounts.UsersOf(call.Org)
        .Select((user, index) => (JsonObject)UserJson.Write(user, index == 0)[key]!.DeepClone())
        .DistinctBy(named => (string?)named["id"]);

    private static JsonObject With(JsonObject item, params ReadOnlySpan<(string Key, JsonNode Value)> more)
    {
        foreach ((string key, JsonNode value) in more) item[key] = value;
        return item;
    }

    private static JsonObject Currency(ApiCall call) => new()
    {
        ["id"] = call.Org.IdPrefix + 40.ToString("D11", CultureInfo.InvariantCulture),
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
