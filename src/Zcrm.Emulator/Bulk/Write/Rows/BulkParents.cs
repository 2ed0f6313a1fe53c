namespace Zcrm.Emulator;

/// <summary>The records that a job's first file wrote, by the values of the columns by which rows of other files lead to them (reference 10.2).</summary>
/// <param name="columns">These columns.</param>
internal sealed class BulkParents(IEnumerable<int> columns)
{
    private readonly Dictionary<int, Dictionary<string, string>> _ids = columns.Distinct().ToDictionary(column => column, _ => new Dictionary<string, string>());

    public IEnumerable<int> Columns => _ids.Keys;

    /// <summary>Of several rows with the same value, the first counts.</summary>
    public void Note(IReadOnlyList<string> row, BulkRowOutcome outcome)
    {
        foreach ((int column, Dictionary<string, string> ids) in _ids)
        {
            string value = column < row.Count ? row[column].Trim() : "";
            if (value.Length > 0) ids.TryAdd(value, outcome.RecordId);
        }
    }

    /// <returns>The record's id; null when there is no such row, or it was not written.</returns>
    public long? Find(int column, string value) =>
        _ids[column].TryGetValue(value.Trim(), out string? id) && RecordId.TryParse(id, out long found) ? found : null;
}
