using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The profiles and roles that every organization has from the start (reference 11.9).</summary>
internal static class FirstPermissions
{
    public static string Administrator(EmulatedOrg org) => Id(org, 26);

    public static string Standard(EmulatedOrg org) => Id(org, 29);

    public static string Chief(EmulatedOrg org) => Id(org, 20);

    public static string Manager(EmulatedOrg org) => Id(org, 23);

    public static IEnumerable<JsonObject> Profiles(EmulatedOrg org) =>
        [Profile("Administrator", Administrator(org)), Profile("Standard", Standard(org))];

    public static IEnumerable<JsonObject> Roles(EmulatedOrg org) =>
        [Role("CEO", Chief(org), null), Role("Manager", Manager(org), new JsonObject { ["name"] = "CEO", ["id"] = Chief(org) })];

    private static JsonObject Profile(string name, string id) =>
        new() { ["name"] = name, ["id"] = id, ["display_label"] = name, ["default"] = true, ["custom"] = false };

    private static JsonObject Role(string name, string id, JsonObject? above) =>
        new() { ["name"] = name, ["id"] = id, ["display_label"] = name, ["share_with_peers"] = true, ["reporting_to"] = above };

    private static string Id(EmulatedOrg org, int number) => org.IdPrefix + number.ToString("D11", CultureInfo.InvariantCulture);
}
