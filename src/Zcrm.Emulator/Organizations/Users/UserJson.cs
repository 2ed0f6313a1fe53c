using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A user as the API writes it: snake case, but for a few old keys with a capital (reference 11.9).</summary>
internal sealed class UserJson(PermissionBook permissions, UserTerritoryBook territories)
{
    public JsonObject Write(EmulatedUser user)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id,
            ["zuid"] = user.Zuid.ToString(CultureInfo.InvariantCulture),
            ["email"] = user.Email,
            ["first_name"] = user.FirstName,
            ["last_name"] = user.LastName,
            ["full_name"] = user.FullName,
            ["status"] = user.Status.ToString().ToLowerInvariant(),
            ["confirm"] = user.IsConfirmed,
            ["role"] = Named(permissions.Role(user.Org, user.RoleId), user.RoleId),
            ["profile"] = Named(permissions.Profile(user.Org, user.ProfileId), user.ProfileId),
            ["time_zone"] = TimeZoneNames.Of(user.UtcOffset),
            ["offset"] = (long)user.UtcOffset.TotalMilliseconds,
            ["locale"] = "en_US",
            ["language"] = "en_US",
            ["date_format"] = "MM/dd/yyyy",
            ["time_format"] = "hh:mm a",
            ["Isonline"] = false,
            ["type__s"] = "Regular User",
            ["status_reason__s"] = null,
            ["sandboxDeveloper"] = false,
            ["territories"] = new JsonArray([.. territories.Of(user).Select(territory => (JsonNode)territory)]),
        };
        foreach ((string key, JsonNode? value) in JsonNode.Parse(user.Details)!.AsObject()) json[key] = value?.DeepClone();
        return json;
    }

    private static JsonObject Named(JsonObject? known, string id) => new() { ["name"] = known?["name"]?.ToString(), ["id"] = id };
}
