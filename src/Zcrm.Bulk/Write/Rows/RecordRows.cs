using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Writes the rows that records have in a field: those of an update where something was set, otherwise all.</summary>
internal sealed class RecordRows(ChildColumns columns, BulkWriteOptions options)
{
    private bool IsUpdate => options.Operation == BulkOperation.Update;

    private bool IsInsert => options.Operation == BulkOperation.Insert;

    /// <summary>Whether the record's rows have no other fields than those known.</summary>
    public bool Knows(CrmRecord record) => !NewNames(record).Any();

    /// <summary>The fields that the record's rows have more.</summary>
    public IEnumerable<string> NewNames(CrmRecord record) => IsWritten(record) && Problem(record) is null
        ? record.GetObjects(columns.Source).Where(row => !row.Has(CrmObject.DeleteMark)).SelectMany(row => Names(record, row)).Where(name => !columns.Seen.Contains(name)).Distinct()
        : [];

    /// <returns>What is wrong with one of them, or all.</returns>
    public string? Write(CrmRecord record, RowChildren into, int file)
    {
        if (!IsWritten(record)) return null;
        if (Problem(record) is { } problem) return problem;
        IReadOnlyList<CrmObject> rows = record.GetObjects(columns.Source);
        for (int index = 0; index < rows.Count; index++)
        {
            if (IsUpdate && !IsWhole(record) && !rows[index].IsChanged) continue;
            if (Row(into.Begin(), rows[index], IsUpdate && !IsWhole(record)) is { } reason) return $"Row {index + 1} of '{columns.Source}' {reason}";
            into.End(file, index);
        }

        return null;
    }

    private bool IsWritten(CrmRecord record) =>
        record.Has(columns.Source) && (!IsUpdate || IsWhole(record) || record.ChangedInside.Contains(columns.Source));

    /// <summary>Whether the rows were set together: each of their fields was set then.</summary>
    private bool IsWhole(CrmRecord record) => record.SetValues?.ContainsKey(columns.Source) == true;

    private IEnumerable<string> Names(CrmRecord record, CrmObject row) => IsUpdate && !IsWhole(record) ? row.ChangedNames : row.Names;

    private string? Problem(CrmRecord record)
    {
        record.TryGetRaw(columns.Source, out ReadOnlySpan<byte> raw);
        bool isList = raw[0] == (byte)'[';
        if (!isList && raw[0] != (byte)'n') return $"'{columns.Source}' takes a list of rows, and is something else.";
        if (isList && !HoldsObjectsOnly(raw)) return $"'{columns.Source}' holds something else than rows.";
        return !IsInsert && IsWhole(record) && (!isList || record.GetObjects(columns.Source).Count == 0)
            ? $"The record removes all rows of '{columns.Source}', which a file cannot; write it with crm.Records."
            : null;
    }

    private static bool HoldsObjectsOnly(ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject) return false;
            reader.Skip();
        }

        return true;
    }

    private string? Row(CsvRow cells, CrmObject row, bool onlyChanges)
    {
        if (row.Has(CrmObject.DeleteMark)) return "is removed, which a file cannot; write the record with crm.Records.";
        bool isNew = !row.Has("id") || row.IsNull("id");
        if (IsUpdate && isNew) return "has no id, and an update adds no rows; use an upsert, or write the record with crm.Records.";
        foreach (BulkColumn column in columns.Columns.InFile)
        {
            if (Cell(cells, column, row, isNew, onlyChanges) is { } reason) return reason;
        }

        return cells.IsBlank ? "sets none of the fields that are written." : null;
    }

    private string? Cell(CsvRow cells, BulkColumn column, CrmObject row, bool isNew, bool onlyChanges)
    {
        bool isThere = row.TryGetRaw(column.SourceName, out ReadOnlySpan<byte> raw);
        bool isSet = row.SetValues?.ContainsKey(column.SourceName) == true;
        bool isKey = column.Field == columns.Key;
        if (isThere && raw[0] != (byte)'n' && (isSet || isKey || !onlyChanges))
            return RecordCell.TryAdd(cells, column, raw) is { } problem ? $"cannot be written: {problem}" : null;
        if (!isNew && !isKey && options.Empties && !isThere)
            return $"has no field '{column.SourceName}', and would lose what is in it, since empty cells are not ignored. Set the field, or IgnoreEmpty.";
        if (!isNew && isSet && options is { Operation: not BulkOperation.Insert, IgnoreEmpty: true })
            return $"sets '{column.SourceName}' to null, and empty cells are ignored. Set IgnoreEmpty to false to empty fields.";
        cells.AddPlain(ReadOnlySpan<byte>.Empty);
        return null;
    }
}
