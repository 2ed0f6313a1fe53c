using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Which users work in which territories, told from either side (reference 11.10).</summary>
internal sealed class UserTerritoryBook(IEmulatorStore store, TerritoryBook territories)
{
    private const string Kind = "user_territory";

    /// <summary>The territories of a user, each with its name and id.</summary>
    public IEnumerable<JsonObject> Of(EmulatedUser user) => Pairs(user.Org)
        .Where(pair => pair.User == user.Id)
        .Select(pair => territories.Find(user.Org, pair.Territory))
        .OfType<JsonObject>()
        .Select(territory => new JsonObject { ["name"] = territory["name"]?.ToString(), ["id"] = territory["id"]!.ToString() });

    /// <summary>The ids of a territory's users.</summary>
    public IEnumerable<string> UsersOf(EmulatedOrg org, string territory) => Pairs(org).Where(pair => pair.Territory == territory).Select(pair => pair.User);

    public bool Contains(EmulatedOrg org, string territory, string user) => store.ReadDocument(org.Id, Kind, Id(territory, user)) is not null;

    public void Add(EmulatedOrg org, string territory, string user) => store.WriteDocument(org.Id, Kind, Id(territory, user), "{}");

    public void Remove(EmulatedOrg org, string territory, string user) => store.DeleteDocument(org.Id, Kind, Id(territory, user));

    private IEnumerable<(string Territory, string User)> Pairs(EmulatedOrg org) =>
        store.ListDocuments(org.Id, Kind).Select(item => item.Id.Split('/')).Select(parts => (parts[0], parts[1]));

    private static string Id(string territory, string user) => $"{territory}/{user}";
}
