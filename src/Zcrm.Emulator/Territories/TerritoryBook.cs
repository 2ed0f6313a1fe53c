using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The territories of every organization, and which records belong to them. A record keeps the ids of its territories.</summary>
internal sealed class TerritoryBook(IEmulatorStore store)
{
    /// <summary>The key under which a record keeps them; it is no field.</summary>
    public const string Key = "$territories";

    private const string Kind = "territory";
    private const long First = 60_000;

    public string Add(EmulatedOrg org, string name, string? parent)
    {
        string id = MetadataIds.Id(org, First + store.NextNumber("territories/" + org.Id));
        store.WriteDocument(org.Id, Kind, id, JsonSerializer.Serialize(new Territory(id, name, parent)));
        return id;
    }

    public bool IsKnown(EmulatedOrg org, string id) => store.ReadDocument(org.Id, Kind, id) is not null;

    /// <summary>A territory alone, or with all below it.</summary>
    public HashSet<string> With(EmulatedOrg org, string id, bool children)
    {
        HashSet<string> found = [id];
        if (!children) return found;
        List<Territory> all = [.. store.ListDocuments(org.Id, Kind).Select(item => JsonSerializer.Deserialize<Territory>(item.Json)!)];
        int before;
        do
        {
            before = found.Count;
            foreach (Territory territory in all.Where(territory => territory.Parent is { } parent && found.Contains(parent))) found.Add(territory.Id);
        }
        while (found.Count > before);
        return found;
    }

    public static bool IsIn(RecordRow row, HashSet<string> territories) =>
        RecordRows.Fields(row)[Key] is JsonArray own && own.Any(id => territories.Contains(id!.ToString()));

    private sealed record Territory(string Id, string Name, string? Parent);
}
