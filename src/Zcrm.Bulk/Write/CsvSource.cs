using Sylvan.Data.Csv;

namespace Zcrm.Bulk;

/// <summary>The rows of a CSV.</summary>
internal sealed class CsvSource(BulkCsv csv, BulkWriteOptions options, FieldNames fields) : RowSource
{
    private Stream? _stream;
    private CsvDataReader? _reader;
    private ColumnSet? _columns;
    private int[] _places = [];
    private int _width;
    private long _row;

    public override ColumnSet Columns => _columns!;

    /// <summary>Reads a file through before anything of it is sent; a stream that can be read only once is looked at as it comes.</summary>
    public override async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        if (!csv.CanReadTwice) return;
        long rows = 0;
        while (await NextAsync(cancellationToken).ConfigureAwait(false)) rows++;
        if (rows == 0) throw new ZcrmCsvException($"{csv.Name} has a header and no rows; there is nothing to write.");
        await DisposeAsync().ConfigureAwait(false);
        await OpenAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken) => NextAsync(cancellationToken);

    public override RowEnd? Write(CsvRow row)
    {
        foreach (int place in _places) row.Add(_reader!.GetFieldSpan(place));
        return row.IsBlank ? RowEnd.NotSent("invalid_input", "All cells of the row that are written are empty.") : null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_reader is not null) await _reader.DisposeAsync().ConfigureAwait(false);
        if (_stream is not null) await _stream.DisposeAsync().ConfigureAwait(false);
        (_reader, _stream, _row) = (null, null, 0);
    }

    private async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        _stream = csv.Open();
        _reader = CsvSettings.Open(_stream, csv.Delimiter);
        string[] header = await ReadAsync(cancellationToken).ConfigureAwait(false)
            ? CsvSettings.Row(_reader)
            : throw new ZcrmCsvException($"{csv.Name} is empty; it has not even a header.");
        _width = header.Length;
        _columns ??= await fields.ResolveAsync(CsvHeader.Columns(csv.Name, header, options).KeyFirst(options.Key), cancellationToken).ConfigureAwait(false);
        _places = [.. Columns.InFile.Select(column => Array.IndexOf(header, column.SourceName))];
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (!await ReadAsync(cancellationToken).ConfigureAwait(false)) return false;
        }
        while (CsvSettings.IsBlank(_reader!, _width));
        _row++;
        return _reader!.RowFieldCount == _width
            ? true
            : throw new ZcrmCsvException(
                $"Row {_row} of {csv.Name} has {_reader.RowFieldCount} cells, and its header has {_width}. Look for a missing quote or delimiter.", _row);
    }

    private async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _reader!.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new ZcrmCsvException($"Row {_row + 1} of {csv.Name} is no CSV: {exception.Message}", _row + 1, exception);
        }
    }
}
