using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// A note has a title or a content, says of which module its record is since v3, and stays at its record (reference 11.4).
/// </summary>
internal sealed class NoteRule : IRecordRule
{
    private const string Parent = "Parent_Id";

    public void Check(RecordDraft draft)
    {
        if (draft.Module.ApiName != "Notes") return;
        if (!draft.IsNew && draft.HasSent(Parent))
        {
            draft.Refuse("NOT_ALLOWED", "not allowed", draft.Place(Parent));
        }
        else if (draft.Text("Note_Title") is null && draft.Text("Note_Content") is null)
        {
            var expected = new JsonArray(draft.Place("Note_Content"), draft.Place("Note_Title"));
            draft.Refuse("EXPECTED_FIELD_MISSING", "expected field is missing", new JsonObject { ["expected_fields"] = expected });
        }
        else if (draft.IsNew && draft.Context.Version > 2 && NamedModule(draft) is null)
        {
            var details = new JsonObject { ["api_name"] = "module", ["json_path"] = draft.Path(Parent) + ".module" };
            draft.Refuse("MANDATORY_NOT_FOUND", "required field not found", details);
        }
    }

    private static string? NamedModule(RecordDraft draft) =>
        draft.Sent.GetProperty(Parent).TryGetProperty("module", out JsonElement module)
        && module.ValueKind == JsonValueKind.Object && module.TryGetProperty("api_name", out JsonElement name)
            ? name.ToString()
            : null;
}
