using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The notes of one record.</summary>
/// <param name="Module">The module Notes.</param>
/// <param name="Space">Where its records are.</param>
/// <param name="ParentModule">The module of the record to which the notes belong.</param>
/// <param name="Parent">The id of that record.</param>
internal sealed record RecordNotes(EmulatedModule Module, long Space, string ParentModule, long Parent)
{
    private const string ParentField = "Parent_Id";

    public IReadOnlyCollection<long> Ids(RecordTable table) => table.FindByLookup(Space, ParentField, Parent);

    /// <returns>Null for what is no note of this record.</returns>
    public RecordRow? Find(RecordTable table, string id) =>
        RecordId.TryParse(id, out long number) && table.Find(Space, number) is { } row
        && RecordRows.Fields(row)[ParentField]!["id"]!.ToString() == RecordId.Text(Parent) ? row : null;

    /// <summary>Under a record, notes need not say where they belong (reference 11.4).</summary>
    public JsonElement AtParent(JsonElement sent)
    {
        JsonObject note = JsonNode.Parse(sent.GetRawText())!.AsObject();
        note[ParentField] = new JsonObject { ["module"] = new JsonObject { ["api_name"] = ParentModule }, ["id"] = RecordId.Text(Parent) };
        return JsonSerializer.SerializeToElement(note);
    }
}
