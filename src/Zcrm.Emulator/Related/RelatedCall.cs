using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the calls on related records have in common: the record above them, and the list in the path (reference 11.3).</summary>
/// <param name="Parent">The id of the record above.</param>
/// <param name="List">The list.</param>
/// <param name="Module">The module whose records are listed.</param>
internal sealed record RelatedCall(long Parent, RelatedList List, EmulatedModule Module)
{
    public static RelatedCall Read(ApiCall call, MetadataCatalog catalog, RecordTable table)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        return Below(call, catalog, module, FindParent(call, module, table).Id);
    }

    /// <summary>The same below a record that is in the recycle bin.</summary>
    public static RelatedCall ReadDeleted(ApiCall call, MetadataCatalog catalog, RecordTable table, RecordBin bin)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long id = RecordCall.Id(call);
        long purged = (call.Now - RecordBin.Life).ToUnixTimeSeconds();
        return bin.Holds(table.Space(call.Org.Id, module.ApiName), id, purged) ? Below(call, catalog, module, id) : throw NoRecord();
    }

    /// <exception cref="ApiRefusedException">The id is none, or there is no such record; the two differ in their status.</exception>
    public static RecordRow FindParent(ApiCall call, EmulatedModule module, RecordTable table) =>
        table.Find(table.Space(call.Org.Id, module.ApiName), RecordCall.Id(call))
        ?? throw NoRecord();

    /// <exception cref="ApiRefusedException">It is a list of lookups: those are changed in the records themselves.</exception>
    public RelatedCall EnsureLinks() => List.Link is not null
        ? this
        : throw Refusals.Top("NOT_SUPPORTED", "the relation does not support this operation", new JsonObject { ["resource_path_index"] = 2 });

    private static RelatedCall Below(ApiCall call, MetadataCatalog catalog, EmulatedModule module, long parent)
    {
        RelatedList? list = RelatedLists.Of(module, catalog.Modules(call.Org), call.Rules).FirstOrDefault(list => list.ApiName == call.Path["list"]);
        return list?.Module is { } name ? new RelatedCall(parent, list, catalog.Find(call.Org, name)!) : throw UnknownList();
    }

    private static ApiRefusedException NoRecord() => Refusals.Top("INVALID_DATA", "The record does not exist", status: 404);

    private static ApiRefusedException UnknownList() =>
        Refusals.Top("INVALID_DATA", "the relation name given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
}
