namespace Zcrm.Bulk;

/// <summary>Records as rows. Unless the columns were named, they are the fields that records have; a record with a field more begins another job.</summary>
internal sealed class RecordSource(IAsyncEnumerable<CrmRecord> records, BulkWriteOptions options, FieldNames fields) : RowSource
{
    private IAsyncEnumerator<CrmRecord>? _enumerator;
    private RecordValues? _values;

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

    public override RowEnd? Write(CsvRow row)
    {
        CrmRecord record = _values!.Record;
        if (IsUpdate && !record.IsChanged) return new RowEnd(BulkOutcome.Unchanged, record.Id, null);
        string? problem = record.ChangedInside.FirstOrDefault() is { } inside
            ? $"Something was set inside '{inside}', which a file cannot carry; set the field as a whole, or write the record with crm.Records."
            : null;
        for (int i = 0; i < Columns.InFile.Length && problem is null; i++) problem = Cell(row, i);
        if (row.IsBlank) problem ??= "The record sets none of the fields that are written.";
        return problem is null ? null : RowEnd.NotSent("invalid_input", problem);
    }

    public override ValueTask DisposeAsync() => _enumerator?.DisposeAsync() ?? default;

    private CrmRecord Current => _enumerator!.Current ?? throw new ArgumentException("One of the records is null.");

    private async ValueTask<bool> WaitAsync(ValueTask<bool> next, CancellationToken cancellationToken) =>
        await next.ConfigureAwait(false) && await TakeAsync(cancellationToken).ConfigureAwait(false);

    private ValueTask<bool> TakeAsync(CancellationToken cancellationToken) =>
        _values?.Take(Current) == true ? ValueTask.FromResult(true) : ExtendAsync(cancellationToken);

    private async ValueTask<bool> ExtendAsync(CancellationToken cancellationToken)
    {
        ColumnSet columns = RecordColumns.For(Current, _values?.Columns, options).KeyFirst(options.Key);
        _values = new RecordValues(await fields.ResolveAsync(columns, cancellationToken).ConfigureAwait(false), options);
        return _values.Take(Current);
    }

    /// <returns>What is wrong with the field.</returns>
    private string? Cell(CsvRow row, int place)
    {
        ReadOnlySpan<byte> raw = _values!.Raw(place, out bool isSet);
        BulkColumn column = Columns.InFile[place];
        if (!raw.IsEmpty && raw[0] != (byte)'n') return RecordCell.TryAdd(row, column, raw);
        if (raw.IsEmpty && options.Empties && column.Field != options.Key)
            return $"The record has no field '{column.SourceName}', and would lose what is in it, since empty cells are not ignored. Set the field, or IgnoreEmpty.";
        if (isSet && options is { Operation: not BulkOperation.Insert, IgnoreEmpty: true })
            return $"The record sets '{column.SourceName}' to null, and empty cells are ignored. Set IgnoreEmpty to false to empty fields.";
        if (IsUpdate && column.Field == options.Key) return $"The record has no '{column.SourceName}' to be found by.";
        row.Add(ReadOnlySpan<byte>.Empty);
        return null;
    }
}
