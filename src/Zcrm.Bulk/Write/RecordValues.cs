namespace Zcrm.Bulk;

/// <summary>Finds the values of a record for each column: by their place where it was read, in the order of the columns where it was made.</summary>
internal sealed class RecordValues(ColumnSet columns, BulkWriteOptions options)
{
    private readonly byte[]?[] _set = new byte[]?[columns.InFile.Length];
    private readonly int[] _ordinals = new int[columns.InFile.Length];
    private JsonShape? _shape;

    public ColumnSet Columns => columns;

    public CrmRecord Record { get; private set; } = new();

    /// <summary>Goes to a record.</summary>
    /// <returns>False: it has a field for which there is no column.</returns>
    public bool Take(CrmRecord record)
    {
        Record = record;
        if (!ReferenceEquals(record.ReadShape, _shape) && !Learn(record.ReadShape)) return false;
        Array.Clear(_set);
        if (record.SetValues is not { } values) return true;
        int next = 0;
        foreach ((string name, byte[] json) in values)
        {
            bool isNext = next < columns.InFile.Length && name == columns.InFile[next].SourceName;
            int place = isNext ? next : columns.PlaceOf(name);
            if (place < 0 && IsWanting(name)) return false;
            if (place >= 0) (_set[place], next) = (json, place + 1);
        }

        return true;
    }

    /// <summary>The JSON of the record's value in a column; empty when it has none.</summary>
    public ReadOnlySpan<byte> Raw(int place, out bool isSet)
    {
        isSet = _set[place] is not null;
        return isSet ? _set[place] : _ordinals[place] < 0 ? default : Record.ReadValue(_ordinals[place]);
    }

    /// <summary>Notes where the columns stand in records of a shape. Of what was read, an update takes only the field to find records by.</summary>
    private bool Learn(JsonShape shape)
    {
        bool isUpdate = options.Operation == BulkOperation.Update;
        if (!isUpdate && shape.Names.Any(IsWanting)) return false;
        for (int i = 0; i < _ordinals.Length; i++)
            _ordinals[i] = isUpdate && columns.InFile[i].Field != options.Key ? -1 : shape.OrdinalOf(columns.InFile[i].SourceName);
        _shape = shape;
        return true;
    }

    /// <summary>Whether a field has no column, and should have one.</summary>
    private bool IsWanting(string name) => options.Columns is null && !columns.Knows(name) && RecordColumns.IsColumn(name, options);
}
