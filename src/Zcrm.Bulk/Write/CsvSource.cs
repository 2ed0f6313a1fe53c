namespace Zcrm.Bulk;

/// <summary>The rows of a CSV, with the rows of others that go with them.</summary>
internal sealed class CsvSource(BulkCsv csv, IReadOnlyList<BulkChildCsv> children, BulkWriteOptions options, FieldNames fields) : RowSource
{
    private CsvTable? _table;
    private ColumnSet? _columns;
    private ChildRows[] _children = [];
    private int[] _places = [];
    private int[] _keys = [];

    public override ColumnSet Columns => _columns!;

    /// <summary>Reads a file through before anything of it is sent; a stream that can be read only once is looked at as it comes.</summary>
    public override async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        await ResolveAsync(cancellationToken).ConfigureAwait(false);
        if (!csv.CanReadTwice) return;
        bool isEmpty = !await NextAsync(cancellationToken).ConfigureAwait(false);
        if (isEmpty) throw new ZcrmCsvException($"{csv.Name} has a header and no rows; there is nothing to write.");
        while (await NextAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        await _table!.DisposeAsync().ConfigureAwait(false);
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        foreach (ChildRows rows in _children) rows.IsChecked = true;
    }

    public override ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken) => NextAsync(cancellationToken);

    public override RowEnd? Write(CsvRow row, RowChildren into)
    {
        foreach (int place in _places)
        {
            if (place < 0) row.AddLink(into.Link, isShown: false);
            else row.Add(_table!.Cell(place));
        }

        if (row.IsBlank) return RowEnd.NotSent("invalid_input", "All cells of the row that are written are empty.");
        for (int file = 0; file < _children.Length; file++) _children[file].Write(_table!.Cell(_keys[file]), into, file);
        return null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_table is not null) await _table.DisposeAsync().ConfigureAwait(false);
        foreach (ChildRows rows in _children) await rows.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask OpenAsync(CancellationToken cancellationToken) => _table = await CsvTable.OpenAsync(csv, cancellationToken).ConfigureAwait(false);

    private async ValueTask ResolveAsync(CancellationToken cancellationToken)
    {
        _keys = [.. children.Select(child => _table!.PlaceOf(child.ParentKey ?? child.Key))];
        ColumnSet named = CsvHeader.Columns(csv.Name, _table!, options.Columns, options.Key).KeyFirst(options.Key);
        if (options.Columns is null) named = await fields.WithoutAsync(named, children.Select(child => child.ParentKey ?? child.Key), cancellationToken).ConfigureAwait(false);
        ColumnSet columns = await fields.ResolveAsync(named, childKey: null, cancellationToken).ConfigureAwait(false);
        if (columns.Children is [var rows, ..]) throw new ZcrmCsvException(Misplaced(rows.Field));
        foreach (BulkChildCsv child in children)
            _children = [.. _children, await ChildRows.OpenAsync(child, fields, options, cancellationToken).ConfigureAwait(false)];
        _columns = columns.WithChildren([.. _children.Select(child => child.Columns)]);
        ColumnRules.CheckCount(_columns.InFile.Length);
        _places = [.. _columns.InFile.Select(column => Array.IndexOf(_table!.Header, ColumnSet.IsLink(column) ? null : column.SourceName))];
    }

    private string Misplaced(string field) =>
        $"{csv.Name} has a column for '{field}', which holds rows. Put them in a CSV of their own, and write both with WriteAsync's list of BulkChildCsv.";

    private async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        bool isMore = await _table!.MoveNextAsync(cancellationToken).ConfigureAwait(false);
        for (int file = 0; file < _children.Length; file++)
        {
            if (isMore) _children[file].Claim(_table.Cell(_keys[file]), csv);
            else _children[file].EnsureClaimed(csv);
        }

        return isMore;
    }
}
