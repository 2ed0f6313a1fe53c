namespace Zcrm.Bulk;

/// <summary>Finds the values of a record for each column: by their place where it was read, in the order of the columns where it was made.</summary>
internal sealed class RecordValues(ColumnSet columns, BulkWriteOptions options)
{
    private const int NearBy = 4;

    private readonly SetValue[] _set = new SetValue[columns.InFile.Length];
    private readonly int[] _ordinals = new int[columns.InFile.Length];
    private readonly string[] _names = [.. columns.InFile.Select(column => column.SourceName)];
    private JsonShape? _shape;
    private bool _isSet;

    public ColumnSet Columns => columns;

    public CrmRecord Record { get; private set; } = new();

    /// <summary>Goes to a record.</summary>
    /// <returns>False: it has a field for which there is no column.</returns>
    public bool Take(CrmRecord record)
    {
        Record = record;
        if (!ReferenceEquals(record.ReadShape, _shape) && !Learn(record.ReadShape)) return false;
        if (_isSet) Array.Clear(_set);
        _isSet = record.SetValues is { Count: > 0 };
        if (record.SetValues is not { } values) return true;
        int next = 0;
        foreach ((string name, byte[] json) in values)
        {
            int place = PlaceOf(name, next);
            if (place < 0 && IsWanting(name, columns.Writes(name))) return false;
            if (place >= 0) (_set[place], next) = (new SetValue(json), place + 1);
        }

        return true;
    }

    /// <summary>The JSON of the record's value in a column; empty when it has none.</summary>
    public ReadOnlySpan<byte> Raw(int place, out bool isSet)
    {
        if (_isSet && _set[place].Json is { } json)
        {
            isSet = true;
            return json;
        }

        isSet = false;
        int ordinal = _ordinals[place];
        return ordinal < 0 ? default : Record.ReadValue(ordinal);
    }

    /// <summary>Most records are set in the order of the columns, some of them left out.</summary>
    private int PlaceOf(string name, int next)
    {
        string[] names = _names;
        for (int place = next; place < names.Length && place < next + NearBy; place++)
        {
            if (ReferenceEquals(names[place], name)) return place;
        }

        return columns.PlaceOf(name);
    }

    /// <summary>Notes where the columns stand in records of a shape. Of what was read, an update takes only the field to find records by.</summary>
    private bool Learn(JsonShape shape)
    {
        bool isUpdate = options.Operation == BulkOperation.Update;
        if (!isUpdate && shape.Names.Any(name => IsWanting(name, columns.Knows(name)))) return false;
        for (int i = 0; i < _ordinals.Length; i++)
            _ordinals[i] = isUpdate && columns.InFile[i].Field != options.Key ? -1 : shape.OrdinalOf(columns.InFile[i].SourceName);
        _shape = shape;
        return true;
    }

    /// <summary>Whether a field has no column, and should have one.</summary>
    private bool IsWanting(string name, bool isKnown) => !isKnown && options.Columns is null && RecordColumns.IsColumn(name, options);

    /// <summary>A value of its own type, which an array takes without looking at it.</summary>
    private readonly record struct SetValue(byte[] Json);
}
