using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Finds the records that a call names in its path and query: by their ids, or by an external field (reference 5.10).</summary>
internal sealed class RecordNames(RecordTable table, EmulatedModule module, long space, ExternalPaths external)
{
    private readonly string? _field = external.OwnField(module);

    /// <summary>The id of the record in the path; null when it is named by an external value that no record has.</summary>
    /// <exception cref="ApiRefusedException">It is no id.</exception>
    public long? InPath(ApiCall call) => _field is null ? RecordCall.Id(call) : Find(call.Path["id"]);

    /// <summary>The id that a text means; null when it means none.</summary>
    public long? Find(string text)
    {
        if (_field is null) return RecordId.TryParse(text, out long id) ? id : null;
        return ByValue(table, space, _field, text);
    }

    /// <summary>Whether a text that means no record is wrong in itself.</summary>
    public bool IsBad(string text) => _field is null && !RecordId.TryParse(text, out _);

    public static long? ByValue(RecordTable table, long space, string field, string value) =>
        RecordKeys.Of(JsonValue.Create(value)) is { Length: > 0 } key && table.FindByKey(space, field, key, 0) is [var found, ..] ? found : null;
}
