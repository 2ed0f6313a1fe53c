using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The territories of every organization, and which records belong to them. A record keeps the ids of its territories.</summary>
internal sealed class TerritoryBook(ResourceBook book)
{
    /// <summary>The key under which a record keeps them; it is no field.</summary>
    public const string Key = "$territories";

    // Settings list, create, change and delete them there (reference 11.10).
    private const string Collection = "settings/territories";

    public string Add(EmulatedOrg org, string name, string? parent)
    {
        string id = book.NewId(org);
        JsonObject? above = parent is null ? null : Named(org, parent);
        book.Save(org, Collection, id, new JsonObject { ["id"] = id, ["name"] = name, ["permission_type"] = "read_only", ["reporting_to"] = above });
        return id;
    }

    /// <returns>Null when there is no such territory.</returns>
    public JsonObject? Find(EmulatedOrg org, string id) => book.Find(org, Collection, id);

    /// <summary>A territory that is there, as others refer to it.</summary>
    public JsonObject Named(EmulatedOrg org, string id) => new() { ["name"] = Find(org, id)!["name"]!.ToString(), ["id"] = id };

    public void Delete(EmulatedOrg org, string id) => book.Delete(org, Collection, id);

    /// <summary>Puts the territories below one under another.</summary>
    public void MoveChildren(EmulatedOrg org, string id, string heir)
    {
        foreach (JsonObject child in book.List(org, Collection).Where(territory => Parent(territory) == id))
        {
            child["reporting_to"] = Named(org, heir);
            book.Save(org, Collection, child["id"]!.ToString(), child);
        }
    }

    public bool IsKnown(EmulatedOrg org, string id) => Find(org, id) is not null;

    /// <summary>A territory alone, or with all below it.</summary>
    public HashSet<string> With(EmulatedOrg org, string id, bool children)
    {
        HashSet<string> found = [id];
        if (!children) return found;
        List<JsonObject> all = book.List(org, Collection);
        int before;
        do
        {
            before = found.Count;
            foreach (JsonObject territory in all.Where(territory => Parent(territory) is { } parent && found.Contains(parent))) found.Add(territory["id"]!.ToString());
        }
        while (found.Count > before);
        return found;
    }

    public static bool IsIn(RecordRow row, HashSet<string> territories) =>
        RecordRows.Fields(row)[Key] is JsonArray own && own.Any(id => territories.Contains(id!.ToString()));

    private static string? Parent(JsonObject territory) => (territory["reporting_to"] as JsonObject)?["id"]?.ToString();
}
