namespace Zcrm.Bulk;

/// <summary>Records as rows, with the rows within them. Unless the columns were named, they are the fields that records have.</summary>
internal sealed class RecordSource(IAsyncEnumerable<CrmRecord> records, BulkWriteOptions options, FieldNames fields) : RowSource
{
    private IAsyncEnumerator<CrmRecord>? _enumerator;
    private RecordValues? _values;
    private RecordRows[] _rows = [];

    public override ColumnSet Columns => _values!.Columns;

    private bool IsUpdate => options.Operation == BulkOperation.Update;

    public override ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        _enumerator ??= records.GetAsyncEnumerator(cancellationToken);
        ValueTask<bool> next = _enumerator.MoveNextAsync();

        // Most records come from memory and look like the one before: no waiting, and no state machine for it.
        if (!next.IsCompletedSuccessfully) return WaitAsync(next, cancellationToken);
        return next.Result ? TakeAsync(cancellationToken) : ValueTask.FromResult(false);
    }

    public override RowEnd? Write(CsvRow row, RowChildren children)
    {
        CrmRecord record = _values!.Record;
        if (IsUpdate && !record.IsChanged) return new RowEnd(BulkOutcome.Unchanged, record.Id, null);
        string? problem = ChangeInside(record);
        BulkColumn[] columns = Columns.InFile;
        for (int i = 0; i < columns.Length && problem is null; i++) problem = i == Columns.LinkPlace ? Link(row, children) : Cell(row, columns[i], i);
        for (int i = 0; i < _rows.Length && problem is null; i++) problem = _rows[i].Write(record, children, i);
        if (row.IsBlank) problem ??= "The record sets none of the fields that are written.";
        return problem is null ? null : RowEnd.NotSent("invalid_input", problem);
    }

    public override ValueTask DisposeAsync() => _enumerator?.DisposeAsync() ?? default;

    private CrmRecord Current => _enumerator!.Current ?? throw new ArgumentException("One of the records is null.");

    private async ValueTask<bool> WaitAsync(ValueTask<bool> next, CancellationToken cancellationToken) =>
        await next.ConfigureAwait(false) && await TakeAsync(cancellationToken).ConfigureAwait(false);

    private ValueTask<bool> TakeAsync(CancellationToken cancellationToken)
    {
        CrmRecord record = Current;
        return _values?.Take(record) == true && KnowsRows(record) ? ValueTask.FromResult(true) : ExtendAsync(record, cancellationToken);
    }

    private bool KnowsRows(CrmRecord record)
    {
        foreach (RecordRows rows in _rows)
        {
            if (!rows.Knows(record)) return false;
        }

        return !IsUpdate || options.Columns is not null || record.ChangedInside.All(Columns.Knows);
    }

    /// <summary>Adds the fields that a record has more, and those of its rows.</summary>
    private async ValueTask<bool> ExtendAsync(CrmRecord record, CancellationToken cancellationToken)
    {
        ColumnSet columns = options.Columns is null
            ? await WithAddedAsync(record, cancellationToken).ConfigureAwait(false)
            : _values?.Columns ?? new ColumnSet(options.Columns);
        string? childKey = options.Operation == BulkOperation.Insert ? null : "id";
        columns = await fields.ResolveAsync(columns.KeyFirst(options.Key), childKey, cancellationToken).ConfigureAwait(false);
        ChildColumns[] children = [.. columns.Children];
        for (int i = 0; i < children.Length; i++)
        {
            string[] names = [.. new RecordRows(children[i], options).NewNames(record)];
            if (names.Length > 0) children[i] = await fields.ExtendAsync(children[i], names, cancellationToken).ConfigureAwait(false);
        }

        _rows = [.. children.Select(child => new RecordRows(child, options))];
        _values = new RecordValues(columns.WithChildren(children), options);
        return _values.Take(record);
    }

    /// <summary>The columns with the fields that a record has more; what was only read of it, and Zoho keeps itself, is left out.</summary>
    private async ValueTask<ColumnSet> WithAddedAsync(CrmRecord record, CancellationToken cancellationToken)
    {
        string[] added = RecordColumns.Added(record, _values?.Columns, options);
        string[] read = [.. added.Where(name => name != options.Key && !RecordColumns.IsSet(record, name))];
        IReadOnlyList<string> kept = await fields.ReadOnlyAsync(read, cancellationToken).ConfigureAwait(false);
        ColumnSet columns = (_values?.Columns ?? new ColumnSet([])).With(added.Except(kept)).Without(kept);
        ColumnRules.CheckCount(columns.InFile.Length);
        return columns;
    }

    /// <returns>What is wrong, where something was set inside an object; inside rows it may be.</returns>
    private string? ChangeInside(CrmRecord record)
    {
        foreach (string name in record.ChangedInside)
        {
            if (Columns.ChildOf(name) < 0)
                return $"Something was set inside '{name}', which a file cannot carry; set the field as a whole, or write the record with crm.Records.";
        }

        return null;
    }

    private static string? Link(CsvRow row, RowChildren children)
    {
        row.AddLink(children.Link, isShown: false);
        return null;
    }

    /// <returns>What is wrong with the field.</returns>
    private string? Cell(CsvRow row, BulkColumn column, int place)
    {
        ReadOnlySpan<byte> raw = _values!.Raw(place, out bool isSet);
        if (!raw.IsEmpty && raw[0] != (byte)'n') return RecordCell.TryAdd(row, column, raw);
        if (raw.IsEmpty && options.Empties && column.Field != options.Key)
            return $"The record has no field '{column.SourceName}', and would lose what is in it, since empty cells are not ignored. Set the field, or IgnoreEmpty.";
        if (isSet && options is { Operation: not BulkOperation.Insert, IgnoreEmpty: true })
            return $"The record sets '{column.SourceName}' to null, and empty cells are ignored. Set IgnoreEmpty to false to empty fields.";
        if (IsUpdate && column.Field == options.Key) return $"The record has no '{column.SourceName}' to be found by.";
        row.AddPlain(ReadOnlySpan<byte>.Empty);
        return null;
    }
}
