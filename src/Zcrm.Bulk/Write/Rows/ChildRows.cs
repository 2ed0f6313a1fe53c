using System.Runtime.CompilerServices;
using System.Text;

namespace Zcrm.Bulk;

/// <summary>
/// The rows of a CSV that go with the records of another, found by their key. They are on disk; some 24 bytes of each are in memory.
/// </summary>
internal sealed class ChildRows : IAsyncDisposable
{
    private const int MostOnStack = 256;

    private readonly BulkChildCsv _csv;
    private readonly ChildSpool _spool;
    private readonly bool[] _claimed;

    private ChildRows(BulkChildCsv csv, ChildColumns columns, ChildSpool spool) =>
        (_csv, Columns, _spool, _claimed) = (csv, columns, spool, new bool[spool.Count]);

    public ChildColumns Columns { get; }

    /// <summary>Whether it is known that every row has its record, and one alone.</summary>
    public bool IsChecked { get; set; }

    /// <summary>Reads the CSV through.</summary>
    /// <exception cref="ZcrmCsvException">It is none, or lacks a column or a key.</exception>
    public static async Task<ChildRows> OpenAsync(BulkChildCsv csv, FieldNames fields, BulkWriteOptions options, CancellationToken cancellationToken)
    {
        CsvTable table = await CsvTable.OpenAsync(csv.Csv, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = table.ConfigureAwait(false);
        int key = table.PlaceOf(csv.Key);
        ChildColumns columns = await ColumnsAsync(csv, table, fields, options, cancellationToken).ConfigureAwait(false);
        int[] places = [.. columns.Columns.InFile.Select(column => Array.IndexOf(table.Header, column.SourceName))];
        var spool = new ChildSpool();
        try
        {
            while (await table.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                spool.Begin(MarkOf(table.Cell(key)) ?? throw new ZcrmCsvException(
                    $"Row {spool.Count + 1} of {csv.Csv.Name} has nothing in '{csv.Key}', which tells to which record it belongs.", spool.Count + 1));
                foreach (int place in places) spool.Add(place < 0 ? [] : table.Cell(place));
            }

            spool.Finish();
            return new ChildRows(csv, columns, spool);
        }
        catch
        {
            await spool.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Notes that a record has come, and its rows with it.</summary>
    /// <exception cref="ZcrmCsvException">Another record claimed them before.</exception>
    public void Claim(ReadOnlySpan<char> key, BulkCsv parents)
    {
        if (IsChecked || MarkOf(key) is not { } mark || _spool.Find(mark) is not { } first) return;
        if (_claimed[first])
        {
            throw new ZcrmCsvException(
                $"Two rows of {parents.Name} have '{key}' in '{_csv.ParentKey ?? _csv.Key}', and row {_spool.RowOf(first) + 1} of {_csv.Csv.Name} could belong to either.");
        }

        _claimed[first] = true;
    }

    /// <exception cref="ZcrmCsvException">A row has no record.</exception>
    public void EnsureClaimed(BulkCsv parents)
    {
        if (IsChecked || _spool.Groups().FirstOrDefault(first => !_claimed[first], -1) is not (>= 0 and var lost)) return;
        long row = _spool.RowOf(lost) + 1;
        throw new ZcrmCsvException($"Row {row} of {_csv.Csv.Name} belongs to no row of {parents.Name}: none has the same in '{_csv.ParentKey ?? _csv.Key}'.", row);
    }

    /// <summary>Writes the rows of a record.</summary>
    public void Write(ReadOnlySpan<char> key, RowChildren into, int file)
    {
        if (MarkOf(key) is { } mark && _spool.Find(mark) is { } first) _spool.Write(first, into, file);
    }

    public ValueTask DisposeAsync() => _spool.DisposeAsync();

    private static async Task<ChildColumns> ColumnsAsync(
        BulkChildCsv csv, CsvTable table, FieldNames fields, BulkWriteOptions options, CancellationToken cancellationToken)
    {
        bool isInsert = options.Operation == BulkOperation.Insert;
        string? key = options.Operation == BulkOperation.Update ? "id" : null;
        if (csv.Columns is not null) ColumnRules.Check(csv.Columns);
        ColumnSet named = CsvHeader.Columns(csv.Csv.Name, table, csv.Columns, key);
        if (csv.Columns is null) named = new ColumnSet(named.All.Where(column => column.Field != csv.Key && !(isInsert && column.Field == "id")));

        // An upsert finds rows by their ids, also where none has one.
        if (!isInsert && named.InFile.All(column => column.Field != "id")) named = named.With(["id"]);
        return await fields.ChildAsync(csv.Field, isInsert ? null : "id", named, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Null: there is nothing.</returns>
    private static ulong? MarkOf(ReadOnlySpan<char> key)
    {
        if (key.IsWhiteSpace()) return null;
        int most = Encoding.UTF8.GetMaxByteCount(key.Length);
        Span<byte> utf8 = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        return RowKey.Add(RowKey.Start, utf8[..Encoding.UTF8.GetBytes(key, utf8)]);
    }
}
