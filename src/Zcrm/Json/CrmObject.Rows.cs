using System.Collections.Frozen;

namespace Zcrm;

public partial class CrmObject
{
    /// <summary>A row with this key goes when its record is saved; the key's presence counts.</summary>
    internal const string DeleteMark = "_delete";

    // Zoho saves these as a whole, so that their rows need no ids.
    private static readonly FrozenSet<string> WholeLists = FrozenSet.Create(StringComparer.Ordinal, "Participants", "Remind_At", "Tag", "Tax", "Line_Tax", "$line_tax");

    /// <summary>Puts a row behind the others of a field, which stay the same objects, live as before.</summary>
    internal void AppendRow<T>(string field, T row) where T : CrmObject, new()
    {
        T[] rows = [.. GetObjects<T>(field), row];
        if (rows.Length == 1) rows = [.. ClearedRows<T>(field), row];
        bool isEdited = IsEdited(field) || !row.IsChanged;
        if (!Has(field) || IsNull(field)) Set(field, Array.Empty<object>());
        ReplaceRows(field, rows, isEdited);
    }

    /// <summary>Takes a row out of a field that has no id: one that was never saved, or one of a list that is saved as a whole.</summary>
    internal void DropRow<T>(string field, T row) where T : CrmObject, new()
    {
        T[] rows = [.. GetObjects<T>(field).Where(other => !ReferenceEquals(other, row))];
        ReplaceRows(field, rows, IsEdited(field) || row._source != NoSource);
    }

    /// <summary>An empty array clears a field in Zoho, but rows beside it would be added to those that are there, so each of them is marked.</summary>
    private IEnumerable<T> ClearedRows<T>(string field) where T : CrmObject, new()
    {
        int ordinal = _shape.OrdinalOf(field);
        bool isCleared = ordinal >= 0 && _changes?.ContainsKey(field) == true;
        if (!isCleared || RawAt(ordinal)[0] != (byte)'[') yield break;
        int slot = 2 * ordinal;
        foreach (T row in new NestedJson(_source, _slots[slot], _slots[slot + 1]).ReadObjects(static () => new T()))
        {
            if (!row.Has("id")) continue;
            row.Set(DeleteMark, null);
            yield return row;
        }
    }

    /// <summary>What is saved has no deleted rows any more.</summary>
    private void DropDeletedRows()
    {
        foreach (NestedView view in ChangedViews().ToList())
        {
            if (view.Value is IEnumerable<CrmObject> rows) ReplaceRows(view.Name, rows.Where(row => !row.Has(DeleteMark)).ToArray(), isEdited: true);
        }
    }

    /// <summary>The changed fields with rows whose ids are not known: saving such a row again would add it once more.</summary>
    private HashSet<string> RowsWithoutIds() =>
        [.. ChangedNames.Where(name => !WholeLists.Contains(name) && CurrentRows(name).Any(row => !row.Has("id")))];

    private IEnumerable<CrmObject> CurrentRows(string field)
    {
        if (NestedView.Find(_views, field) is IEnumerable<CrmObject> rows) return rows;
        bool isList = TryGetRaw(field, out ReadOnlySpan<byte> raw) && raw[0] == (byte)'[';
        return isList && Nested(field).HoldsObjectsOnly() ? GetObjects(field) : [];
    }

    private bool IsEdited(string field) => ChangedViews().Any(view => view.Name == field && view.IsEdited);

    private void ReplaceRows(string field, object rows, bool isEdited) =>
        _views = new NestedView(field, rows, NestedView.Without(_views, field)) { IsEdited = isEdited };
}
