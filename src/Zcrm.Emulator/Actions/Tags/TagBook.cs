using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The tags of every module (reference 11.7). Each has a name that no other tag of its module has.</summary>
internal sealed class TagBook(IEmulatorStore store)
{
    /// <summary>How many tags a module may have (reference 4.5).</summary>
    public const int MaxPerModule = 100;

    private const string Kind = "tag";

    /// <summary>The tags of a module, by name.</summary>
    public List<EmulatedTag> Of(EmulatedOrg org, string module) =>
        [.. All(org).Where(tag => tag.Module == module).OrderBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase)];

    public EmulatedTag? Find(EmulatedOrg org, string id) => store.ReadDocument(org.Id, Kind, id) is { } json ? Read(json) : null;

    public EmulatedTag? FindByName(EmulatedOrg org, string module, string name) =>
        All(org).FirstOrDefault(tag => tag.Module == module && string.Equals(tag.Name, name, StringComparison.OrdinalIgnoreCase));

    public EmulatedTag Add(RecordContext context, string module, string name, string? color)
    {
        string now = CrmTime.Store(context.Now);
        string id = MetadataIds.Id(context.Org, 9_000_000 + store.NextNumber("tags/" + context.Org.Id));
        return Save(context, new EmulatedTag(id, module, name, color) { CreatedTime = now, CreatedBy = context.User.Id });
    }

    /// <summary>Keeps a tag as changed now by the user.</summary>
    public EmulatedTag Save(RecordContext context, EmulatedTag tag)
    {
        EmulatedTag saved = tag with { ModifiedTime = CrmTime.Store(context.Now), ModifiedBy = context.User.Id };
        store.WriteDocument(context.Org.Id, Kind, saved.Id, JsonSerializer.Serialize(saved));
        return saved;
    }

    public void Remove(EmulatedOrg org, string id) => store.DeleteDocument(org.Id, Kind, id);

    private IEnumerable<EmulatedTag> All(EmulatedOrg org) => store.ListDocuments(org.Id, Kind).Select(item => Read(item.Json));

    private static EmulatedTag Read(string json) => JsonSerializer.Deserialize<EmulatedTag>(json)!;
}
