using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A record on its way into the store: what was sent, and what it becomes.</summary>
internal sealed class RecordDraft
{
    public required RecordContext Context { get; init; }

    public required EmulatedModule Module { get; init; }

    public required long Space { get; init; }

    /// <summary>0 for a record that is not there yet.</summary>
    public required long Id { get; init; }

    /// <summary>Its place in the body's array.</summary>
    public required int Index { get; init; }

    /// <summary>The record that was sent.</summary>
    public required JsonElement Sent { get; init; }

    /// <summary>The record in the form in which it is kept, at first as it was before.</summary>
    public required JsonObject Fields { get; init; }

    public bool IsNew => Id == 0;

    public List<JsonObject> Problems { get; } = [];

    /// <summary>Values that picklists do not offer yet.</summary>
    public List<(string Field, string Value)> NewChoices { get; } = [];

    /// <summary>Where the values stand: in the record, or in a row within it.</summary>
    public string? Root { get; init; }

    public string Path(string field) => $"{Root ?? $"$.data[{Index}]"}.{field}";

    /// <summary>A row within the record, on its way into it.</summary>
    public RecordDraft Within(JsonObject row, JsonElement sent, string path) => new()
    {
        Context = Context,
        Module = Module,
        Space = Space,
        Id = Id,
        Index = Index,
        Sent = sent,
        Fields = row,
        Root = path,
    };

    public JsonObject Place(string field) => new() { ["api_name"] = field, ["json_path"] = Path(field) };

    public void Refuse(string code, string message, JsonObject details) => Problems.Add(ApiAnswer.Item(code, message, "error", details));

    /// <summary>The kept text of a field; null when there is none.</summary>
    public string? Text(string field) =>
        Fields[field] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Whether the caller sent the field, be it null.</summary>
    public bool HasSent(string field) =>
        Sent.TryGetProperty(field, out _) || (Module.Find(field)?.OldName is { } oldName && Sent.TryGetProperty(oldName, out _));
}
