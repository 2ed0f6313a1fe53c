namespace Zcrm.Bulk;

/// <summary>Records as rows. Unless the columns were named, they are the fields that records have; a record with a field more begins another job.</summary>
internal sealed class RecordSource(IAsyncEnumerable<CrmRecord> records, BulkWriteOptions options, FieldNames fields) : RowSource
{
    private readonly bool _isUpdate = options.Operation == BulkOperation.Update;
    private IAsyncEnumerator<CrmRecord>? _enumerator;
    private CrmRecord _record = new();
    private JsonShape? _knownShape;
    private ColumnSet? _columns = options.Columns is null ? null : new ColumnSet(options.Columns);
    private HashSet<string> _changed = [];
    private bool _isResolved;

    public override ColumnSet Columns => _columns!;

    public override async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        _enumerator ??= records.GetAsyncEnumerator(cancellationToken);
        if (!await _enumerator.MoveNextAsync().ConfigureAwait(false)) return false;
        _record = _enumerator.Current ?? throw new ArgumentException("One of the records is null.");
        if (_isUpdate) _changed = [.. _record.ChangedNames];
        if (!AreKnown(_record)) await ExtendAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    public override RowEnd? Write(CsvRow row)
    {
        if (_isUpdate && !_record.IsChanged) return new RowEnd(BulkOutcome.Unchanged, _record.Id, null);
        foreach (BulkColumn column in Columns.InFile)
        {
            if (Cell(row, column) is { } problem) return RowEnd.NotSent("invalid_input", problem);
        }

        return row.IsBlank ? RowEnd.NotSent("invalid_input", "The record sets none of the fields that are written.") : null;
    }

    public override ValueTask DisposeAsync() => _enumerator?.DisposeAsync() ?? default;

    /// <returns>What is wrong with the field.</returns>
    private string? Cell(CsvRow row, BulkColumn column)
    {
        bool isThere = TryGet(column.SourceName, out ReadOnlySpan<byte> raw);
        if (isThere && raw[0] != (byte)'n') return RecordCell.TryAdd(row, column, raw);
        if (!isThere && options.Empties && column.Field != options.Key)
            return $"The record has no field '{column.SourceName}', and would lose what is in it, since empty cells are not ignored. Set it, or set IgnoreEmpty.";
        if (isThere && options is { Operation: not BulkOperation.Insert, IgnoreEmpty: true })
            return $"The record sets '{column.SourceName}' to null, and empty cells are ignored. Set IgnoreEmpty to false to empty fields.";
        if (column.Field == options.Key && options.Operation == BulkOperation.Update) return $"The record has no '{column.SourceName}' to be found by.";
        row.Add(ReadOnlySpan<byte>.Empty);
        return null;
    }

    /// <summary>An update sends what was changed.</summary>
    private bool TryGet(string name, out ReadOnlySpan<byte> raw)
    {
        raw = default;
        if (_isUpdate && name != options.Key && name != "id" && !_changed.Contains(name)) return false;
        return _record.TryGetRaw(name, out raw);
    }

    private IEnumerable<string> Names() => _isUpdate ? _changed : _record.Names.Where(name => name != "id" || options.Operation == BulkOperation.Upsert);

    /// <summary>Most records have the names of the one before, and this finds it out without listing them.</summary>
    private bool AreKnown(CrmRecord record)
    {
        if (_isResolved && options.Columns is not null) return true;
        if (!_isResolved || _isUpdate) return _isResolved && Names().All(_columns!.HasSource);
        bool isShapeKnown = ReferenceEquals(record.ReadShape, _knownShape) || record.ReadShape.Names.Length == 0;
        return isShapeKnown && (record.SetValues?.Keys.All(_columns!.HasSource) ?? true);
    }

    private async ValueTask ExtendAsync(CancellationToken cancellationToken)
    {
        if (options.Columns is null)
        {
            string[] added = [.. Names().Where(name => !name.StartsWith('$') && _columns?.HasSource(name) != true)];
            if (_columns is null && options.Key is { } key && !added.Contains(key)) added = [key, .. added];
            ColumnRules.CheckCount((_columns?.InFile.Count ?? 0) + added.Length);
            if (added.Length > 0) _columns = (_columns ?? new ColumnSet([])).With(added);
            _knownShape = _record.ReadShape;
            if (added.Length == 0 && _isResolved) return;
        }

        _columns = await fields.ResolveAsync(Columns.KeyFirst(options.Key), cancellationToken).ConfigureAwait(false);
        _isResolved = true;
    }
}
