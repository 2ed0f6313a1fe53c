using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Finds values for columns; the records that are looked up are read by one query for a batch and a lookup.</summary>
internal sealed class BulkJoin(RecordTable table, EmulatedOrg org, IReadOnlyList<BulkColumn> columns)
{
    private const int Remembered = 20_000;

    private readonly BulkColumn[] _joined = [.. columns.Where(column => column.Steps.Count > 0)];
    private readonly Dictionary<long, BulkRow> _known = [];

    /// <summary>Reads what the columns of these records look up.</summary>
    public void Prepare(IReadOnlyList<BulkRow> rows)
    {
        if (_known.Count > Remembered) _known.Clear();
        foreach (BulkColumn column in _joined)
        {
            IEnumerable<BulkRow> at = rows;
            foreach (BulkStep step in column.Steps)
            {
                long[] ids = [.. at.Select(row => LookupId(row.Fields, step.Lookup)).Where(id => id > 0).Distinct()];
                Read(step.Module, [.. ids.Where(id => !_known.ContainsKey(id))]);
                at = [.. ids.Where(_known.ContainsKey).Select(id => _known[id])];
            }
        }
    }

    /// <summary>The record at the end of a column's path; null when one on the way is not there.</summary>
    public BulkRow? Row(BulkColumn column, BulkRow row)
    {
        foreach (BulkStep step in column.Steps)
        {
            if (!_known.TryGetValue(LookupId(row.Fields, step.Lookup), out row)) return null;
        }

        return row;
    }

    private void Read(string module, long[] ids)
    {
        if (ids.Length == 0) return;
        foreach (RecordRow found in table.Find(table.Space(org.Id, module), ids)) _known[found.Id] = BulkRow.Of(found);
    }

    private static long LookupId(JsonElement fields, EmulatedField lookup) =>
        fields.TryGetProperty(lookup.ApiName, out JsonElement value) && RecordId.TryRead(value.GetProperty("id"), out long id) ? id : 0;
}
