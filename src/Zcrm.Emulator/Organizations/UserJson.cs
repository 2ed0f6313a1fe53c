using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A user as the API writes it: snake case, but for a few old keys with a capital (reference 11.9).</summary>
internal static class UserJson
{
    public static JsonObject Write(EmulatedUser user, bool isAdmin) => new()
    {
        ["id"] = user.Id,
        ["zuid"] = user.Zuid.ToString(CultureInfo.InvariantCulture),
        ["email"] = user.Email,
        ["first_name"] = user.FirstName,
        ["last_name"] = user.LastName,
        ["full_name"] = user.FullName,
        ["status"] = "active",
        ["confirm"] = true,
        ["role"] = Named(user, isAdmin ? "CEO" : "Manager", isAdmin ? 20 : 23),
        ["profile"] = Named(user, isAdmin ? "Administrator" : "Standard", isAdmin ? 26 : 29),
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
        ["territories"] = new JsonArray(),
    };

    private static JsonObject Named(EmulatedUser user, string name, int number) =>
        new() { ["name"] = name, ["id"] = user.Org.IdPrefix + number.ToString("D11", CultureInfo.InvariantCulture) };
}
