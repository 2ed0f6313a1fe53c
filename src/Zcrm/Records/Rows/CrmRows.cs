using System.Collections;

namespace Zcrm;

/// <summary>The rows of a record: of a subform, of line items, or the links of a multi-select lookup. Changes in them are changes of the record.</summary>
/// <remarks>Rows come only when a record is read alone. An update changes rows with an id, adds those without, and leaves all others as they are. After new
/// rows were saved, the record has none until it is read again, because Zoho does not tell their ids.</remarks>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class CrmRows<T> : IReadOnlyList<T> where T : CrmObject, new()
{
    private readonly CrmRecord _record;
    private readonly string _field;

    internal CrmRows(CrmRecord record, string field) => (_record, _field) = (record, field);

    /// <inheritdoc/>
    public int Count => Kept.Count();

    /// <inheritdoc/>
    public T this[int index] => Kept.ElementAt(index);

    private IEnumerable<T> Kept => _record.GetObjects<T>(_field).Where(row => !row.Has(CrmObject.DeleteMark));

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row with its fields, without an id.</param>
    /// <exception cref="ArgumentException">The row is empty.</exception>
    public void Add(T row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Names.Count == 0) throw new ArgumentException("The row is empty; set a field of it first.", nameof(row));
        _record.AppendRow(_field, row);
    }

    /// <summary>Removes a row. One that is saved goes when the record is saved.</summary>
    /// <param name="row">The row, as it was got from here.</param>
    /// <exception cref="ArgumentException">It is no row of the record.</exception>
    public void Remove(T row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (!Kept.Any(other => ReferenceEquals(other, row))) throw new ArgumentException($"This is no row of {_field}; take it from the record's rows.", nameof(row));
        if (row.Get<CrmId?>("id") is { IsEmpty: false }) row.Set(CrmObject.DeleteMark, null);
        else _record.DropRow(_field, row);
    }

    /// <summary>Removes all rows. Rows that are added afterwards replace them.</summary>
    public void Clear() => _record.Set(_field, Array.Empty<object>());

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Kept.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
