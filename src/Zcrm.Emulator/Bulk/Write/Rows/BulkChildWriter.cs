using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Saves the rows of a file within the records to which they lead, by the rules of any other update of these (reference 10.2 and 5.3).</summary>
internal sealed class BulkChildWriter : IBulkRowWriter
{
    private readonly DataPlane _data;
    private readonly RowModule _rows;
    private readonly BulkParents _parents;
    private readonly long _space;
    private readonly string _operation;
    private readonly string? _findBy;
    private readonly BulkCell? _key;
    private readonly BulkCell _link;
    private readonly BulkFinder _finder;
    private readonly BulkRowJson _json;
    private readonly BulkRowErrors _errors;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public BulkChildWriter(
        DataPlane data, EmulatedUser user, RowModule rows, string operation, BulkResource resource, IReadOnlyList<BulkCell> cells, BulkParents parents)
    {
        (_data, _rows, _parents, _operation, _findBy) = (data, rows, parents, operation, resource.FindBy);
        _space = data.Table.Space(user.Org.Id, rows.Parent.ApiName);
        _key = resource.FindBy is null ? null : cells.First(cell => cell.Mapping.ApiName == resource.FindBy);
        _link = cells.First(cell => cell.Mapping.ApiName == rows.ParentField);
        _finder = new BulkFinder(data.Table, data.Catalog, user.Org);
        _json = new BulkRowJson(new BulkCellWriter(_finder, user), [.. cells.Where(cell => cell != _link)], resource.IgnoreEmpty);
        _errors = new BulkRowErrors(rows.Module, cells);
    }

    public BulkRowOutcome Write(RecordContext context, IReadOnlyList<string> row)
    {
        if (ParentOf(row) is not { } parent) return BulkRowOutcome.Skipped(BulkRowErrors.Of("RESOURCE_NOT_FOUND", _link.Column));
        string key = _key?.Text(row).Trim() ?? "";
        bool isFound = key.Length > 0 && RowIds(parent).Contains(key);
        if (BulkMatchRule.Refusal(_operation, _findBy, key, isFound) is { } code) return BulkRowOutcome.Skipped(BulkRowErrors.Of(code, _key!.Column));
        if (Record(row, isFound ? key : null, out JsonElement sent) is { Count: > 0 } bad) return BulkRowOutcome.Skipped(BulkRowErrors.Of("INVALID_DATA", bad));
        JsonObject item = _data.Writer.Update(context, _rows.Parent, _space, parent, sent, 0, null);
        if ((string?)item["status"] != "success") return BulkRowOutcome.Skipped(_errors.Of(item, sent.GetProperty(_rows.Rows.ApiName)[0]));

        // A new row stands behind the others.
        return isFound ? new BulkRowOutcome("UPDATED", key, "") : new BulkRowOutcome("ADDED", RowIds(parent)[^1], "");
    }

    private long? ParentOf(IReadOnlyList<string> row)
    {
        string text = _link.Text(row);
        return _link.Mapping.ParentColumn is { } column ? _parents.Find(column, text) : _finder.Find(_rows.Parent.ApiName, "id", text);
    }

    private string[] RowIds(long parent) => RecordRows.Fields(_data.Table.Find(_space, parent)!)[_rows.Rows.ApiName] is JsonArray rows
        ? [.. rows.Select(row => row!["id"]!.ToString())]
        : [];

    /// <returns>The columns whose cells make no sense.</returns>
    private List<string> Record(IReadOnlyList<string> row, string? id, out JsonElement sent)
    {
        List<string> bad;
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray(_rows.Rows.ApiName);
            json.WriteStartObject();
            if (id is not null) json.WriteString("id", id);
            bad = _json.Write(json, row);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        sent = JsonElement.Parse(_buffer.WrittenSpan);
        return bad;
    }
}
