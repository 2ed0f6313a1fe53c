using Sylvan.Data.Csv;

namespace Zcrm.Bulk;

/// <summary>A CSV of the input, open to be read row by row; every row has as many cells as the header.</summary>
internal sealed class CsvTable : IAsyncDisposable
{
    private readonly BulkCsv _csv;
    private readonly Stream _stream;
    private readonly CsvDataReader _reader;
    private long _row;

    private CsvTable(BulkCsv csv, Stream stream) => (_csv, _stream, _reader) = (csv, stream, CsvSettings.Open(stream, csv.Delimiter));

    public string[] Header { get; private set; } = [];

    /// <exception cref="ZcrmCsvException">It is empty, or no CSV.</exception>
    public static async Task<CsvTable> OpenAsync(BulkCsv csv, CancellationToken cancellationToken)
    {
        var table = new CsvTable(csv, csv.Open());
        try
        {
            if (!await table.ReadAsync(cancellationToken).ConfigureAwait(false)) throw new ZcrmCsvException($"{csv.Name} is empty; it has not even a header.");
            table.Header = CsvSettings.Row(table._reader);
            return ColumnRules.Twice(table.Header) is not { } twice ? table : throw new ZcrmCsvException($"{csv.Name} has two columns '{twice}'. Rename one of them.");
        }
        catch
        {
            await table.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <exception cref="ZcrmCsvException">It has more or fewer cells than the header, or is no CSV.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (!await ReadAsync(cancellationToken).ConfigureAwait(false)) return false;
        }
        while (CsvSettings.IsBlank(_reader, Header.Length));
        _row++;
        return _reader.RowFieldCount == Header.Length
            ? true
            : throw new ZcrmCsvException(
                $"Row {_row} of {_csv.Name} has {_reader.RowFieldCount} cells, and its header has {Header.Length}. Look for a missing quote or delimiter.", _row);
    }

    /// <summary>A cell of the row at which it stands.</summary>
    public ReadOnlySpan<char> Cell(int place) => _reader.GetFieldSpan(place);

    /// <summary>The place of a column.</summary>
    /// <exception cref="ZcrmCsvException">There is none.</exception>
    public int PlaceOf(string column)
    {
        int place = Array.IndexOf(Header, column);
        return place >= 0 ? place : throw new ZcrmCsvException($"{_csv.Name} has no column '{column}'. It has {string.Join(", ", Header)}.");
    }

    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new ZcrmCsvException($"Row {_row + 1} of {_csv.Name} is no CSV: {exception.Message}", _row + 1, exception);
        }
    }
}
