using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Saves the rows of a file as records, each by the rules of any other write (reference 10.2 and 10.4).</summary>
internal sealed class BulkRowWriter : IBulkRowWriter
{
    private readonly RecordWriter _writer;
    private readonly EmulatedModule _module;
    private readonly long _space;
    private readonly string _operation;
    private readonly string? _findBy;
    private readonly BulkCell? _key;
    private readonly BulkFinder _finder;
    private readonly BulkRowJson _json;
    private readonly BulkRowErrors _errors;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public BulkRowWriter(DataPlane data, EmulatedUser user, EmulatedModule module, string operation, BulkResource resource, IReadOnlyList<BulkCell> cells)
    {
        (_writer, _module, _operation, _findBy) = (data.Writer, module, operation, resource.FindBy);
        _space = data.Table.Space(user.Org.Id, module.ApiName);
        _key = resource.FindBy is null ? null : cells.First(cell => cell.Mapping.ApiName == resource.FindBy);
        _finder = new BulkFinder(data.Table, data.Catalog, user.Org);
        _json = new BulkRowJson(new BulkCellWriter(_finder, user), cells, resource.IgnoreEmpty);
        _errors = new BulkRowErrors(module, cells);
    }

    public BulkRowOutcome Write(RecordContext context, IReadOnlyList<string> row)
    {
        string key = _key?.Text(row) ?? "";
        long? found = key.Length == 0 ? null : _finder.Find(_module.ApiName, _findBy!, key);
        if (BulkMatchRule.Refusal(_operation, _findBy, key, found is not null) is { } code) return BulkRowOutcome.Skipped(BulkRowErrors.Of(code, _key!.Column));
        if (Record(row, out JsonElement sent) is { Count: > 0 } bad) return BulkRowOutcome.Skipped(BulkRowErrors.Of("INVALID_DATA", bad));
        JsonObject item = found is { } id
            ? _writer.Update(context, _module, _space, id, sent, 0, null)
            : _writer.Insert(context, _module, _space, sent, 0);
        return (string?)item["status"] == "success"
            ? new BulkRowOutcome(found is null ? "ADDED" : "UPDATED", item["details"]!["id"]!.ToString(), "")
            : BulkRowOutcome.Skipped(_errors.Of(item, sent));
    }

    /// <returns>The columns whose cells make no sense.</returns>
    private List<string> Record(IReadOnlyList<string> row, out JsonElement sent)
    {
        List<string> bad;
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            bad = _json.Write(json, row);
            json.WriteEndObject();
        }

        sent = JsonElement.Parse(_buffer.WrittenSpan);
        return bad;
    }
}
