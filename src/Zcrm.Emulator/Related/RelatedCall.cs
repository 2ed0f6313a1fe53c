using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the calls on related records have in common: the record above them, and the list in the path (reference 11.3).</summary>
/// <param name="Parent">The record above.</param>
/// <param name="List">The list.</param>
/// <param name="Module">The module whose records are listed.</param>
internal sealed record RelatedCall(RecordRow Parent, RelatedList List, EmulatedModule Module)
{
    public static RelatedCall Read(ApiCall call, MetadataCatalog catalog, RecordTable table)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordRow parent = FindParent(call, module, table);
        RelatedList? list = RelatedLists.Of(module, catalog.Modules(call.Org)).FirstOrDefault(list => list.ApiName == call.Path["list"]);
        return list?.Module is { } name ? new RelatedCall(parent, list, catalog.Find(call.Org, name)!) : throw UnknownList();
    }

    /// <exception cref="ApiRefusedException">The id is none, or there is no such record; the two differ in their status.</exception>
    public static RecordRow FindParent(ApiCall call, EmulatedModule module, RecordTable table) =>
        table.Find(table.Space(call.Org.Id, module.ApiName), RecordCall.Id(call))
        ?? throw Refusals.Top("INVALID_DATA", "The record does not exist", status: 404);

    /// <exception cref="ApiRefusedException">It is a list of lookups: those are changed in the records themselves.</exception>
    public RelatedCall EnsureLinks() => List.Link is not null
        ? this
        : throw Refusals.Top("NOT_SUPPORTED", "the relation does not support this operation", new JsonObject { ["resource_path_index"] = 2 });

    private static ApiRefusedException UnknownList() =>
        Refusals.Top("INVALID_DATA", "the relation name given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
}
