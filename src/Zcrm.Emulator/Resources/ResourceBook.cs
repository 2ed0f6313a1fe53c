using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Keeps the items of every collection. Each is a small document, in the order in which it came.</summary>
internal sealed class ResourceBook(SqliteDatabase database, IEmulatorStore store, RecordTable table)
{
    /// <summary>The key under which an item is known that has no id of its own; it is never shown.</summary>
    public const string Key = "$key";

    /// <summary>Users of portals are known by their personality (reference 11).</summary>
    public static string IdOf(JsonObject item) => (item["id"] ?? item["personality_id"] ?? item[Key])?.ToString() ?? "";

    public T Transact<T>(Func<T> work) => database.Transact(work);

    /// <summary>An id that nothing else in the organization has.</summary>
    public string NewId(EmulatedOrg org) => RecordId.Text(RecordId.At(org, table.TakeNumbers(org.Id, 1)));

    public List<JsonObject> List(EmulatedOrg org, string collection) =>
        [.. store.ListDocuments(org.Id, Kind(collection)).Select(document => (JsonObject)JsonNode.Parse(document.Json)!)];

    public JsonObject? Find(EmulatedOrg org, string collection, string id) =>
        store.ReadDocument(org.Id, Kind(collection), id) is { } json ? (JsonObject)JsonNode.Parse(json)! : null;

    public void Save(EmulatedOrg org, string collection, string id, JsonObject item) =>
        store.WriteDocument(org.Id, Kind(collection), id, item.ToJsonString());

    public void Delete(EmulatedOrg org, string collection, string id) => store.DeleteDocument(org.Id, Kind(collection), id);

    /// <summary>Puts in what an organization has from the start, once.</summary>
    public void SeedOnce(EmulatedOrg org, string collection, Func<IEnumerable<JsonObject>> items) => database.Transact(() =>
    {
        if (store.ReadDocument(org.Id, "seeded resources", collection) is not null) return false;
        store.WriteDocument(org.Id, "seeded resources", collection, "{}");
        foreach (JsonObject item in items())
        {
            if (item["personality_id"] is not null) item["personality_id"] = NewId(org);
            else if (item["id"] is null) item[Key] = NewId(org);
            Save(org, collection, IdOf(item), item);
        }

        return true;
    });

    private static string Kind(string collection) => string.Create(CultureInfo.InvariantCulture, $"resource {collection}");
}
