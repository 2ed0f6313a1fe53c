namespace Zcrm;

public partial class CrmObject
{
    /// <summary>Puts a row behind the others of a field, which stay the same objects, live as before.</summary>
    internal void AppendRow<T>(string field, T row) where T : CrmObject, new()
    {
        T[] rows = [.. GetObjects<T>(field), row];
        if (!Has(field) || IsNull(field)) Set(field, Array.Empty<object>());
        _views = new NestedView(field, rows, NestedView.Without(_views, field));
    }

    /// <summary>Takes a row that was never saved out of a field.</summary>
    internal void DropRow<T>(string field, T row) where T : CrmObject, new()
    {
        T[] rows = [.. GetObjects<T>(field).Where(other => !ReferenceEquals(other, row))];
        _views = new NestedView(field, rows, NestedView.Without(_views, field));
    }
}
