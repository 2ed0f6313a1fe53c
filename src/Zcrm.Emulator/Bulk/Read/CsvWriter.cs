namespace Zcrm.Emulator;

/// <summary>Writes CSV: the header has the names as they were asked for; the id always comes with them, as the first column (reference 9.3).</summary>
internal sealed class CsvWriter(TextWriter text) : IBulkReadWriter
{
    public void Start(IReadOnlyList<BulkColumn> columns) => CsvLine.Write(text, ["id", .. columns.Select(column => column.Name)]);

    public void Add(BulkRow row, IReadOnlyList<BulkColumn> columns, BulkValues values) =>
        CsvLine.Write(text, columns.Select(column => values.Text(column, row)).Prepend(RecordId.Text(row.Id)));

    public void End()
    {
        // Nothing comes after the last line.
    }
}
