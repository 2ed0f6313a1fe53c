using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Saves the rows of a file, each by the rules of any other write (reference 10.2 and 10.4).</summary>
internal sealed class BulkRowWriter
{
    private readonly RecordWriter _writer;
    private readonly EmulatedModule _module;
    private readonly long _space;
    private readonly BulkWriteRequest _request;
    private readonly IReadOnlyList<BulkCell> _cells;
    private readonly BulkCell? _key;
    private readonly BulkFinder _finder;
    private readonly BulkCellWriter _values;
    private readonly BulkRowErrors _errors;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public BulkRowWriter(DataPlane data, EmulatedUser user, EmulatedModule module, BulkWriteRequest request, IReadOnlyList<BulkCell> cells)
    {
        (_writer, _module, _request, _cells) = (data.Writer, module, request, cells);
        _space = data.Table.Space(user.Org.Id, module.ApiName);
        _key = request.FindBy is null ? null : cells.First(cell => cell.Mapping.ApiName == request.FindBy);
        _finder = new BulkFinder(data.Table, data.Catalog, user.Org);
        _values = new BulkCellWriter(_finder, user);
        _errors = new BulkRowErrors(module, cells);
    }

    public BulkRowOutcome Write(RecordContext context, IReadOnlyList<string> row)
    {
        string key = _key?.Text(row) ?? "";
        long? found = key.Length == 0 ? null : _finder.Find(_module.ApiName, _request.FindBy!, key);
        if (Unfit(key, found) is { } code) return BulkRowOutcome.Skipped(BulkRowErrors.Of(code, _key!.Column));
        if (Record(row, out JsonElement sent) is { Count: > 0 } bad) return BulkRowOutcome.Skipped(BulkRowErrors.Of("INVALID_DATA", bad));
        JsonObject item = found is { } id
            ? _writer.Update(context, _module, _space, id, sent, 0, null)
            : _writer.Insert(context, _module, _space, sent, 0);
        return (string?)item["status"] == "success"
            ? new BulkRowOutcome(found is null ? "ADDED" : "UPDATED", item["details"]!["id"]!.ToString(), "")
            : BulkRowOutcome.Skipped(_errors.Of(item, sent));
    }

    /// <summary>An insert leaves alone what is there; an update needs it; an id must be one.</summary>
    private string? Unfit(string key, long? found) => _request.Operation switch
    {
        "insert" => found is null ? null : "DUPLICATE_DATA",
        "update" when key.Length == 0 => "MANDATORY_NOT_FOUND",
        "update" => found is null ? "RESOURCE_NOT_FOUND" : null,
        _ => found is null && key.Length > 0 && _request.FindBy == "id" ? "RESOURCE_NOT_FOUND" : null,
    };

    /// <returns>The columns whose cells make no sense.</returns>
    private List<string> Record(IReadOnlyList<string> row, out JsonElement sent)
    {
        var bad = new List<string>();
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            foreach (BulkCell cell in _cells)
            {
                if (cell.Field is null) continue;
                string text = cell.Text(row);
                if (text.Length > 0 && !_values.TryWrite(json, cell, text)) bad.Add(cell.Column);
                else if (text.Length == 0 && !_request.IgnoreEmpty) json.WriteNull(cell.Field.ApiName);
            }

            json.WriteEndObject();
        }

        sent = JsonElement.Parse(_buffer.WrittenSpan);
        return bad;
    }
}
