namespace Zcrm;

public partial class CrmObject
{
    /// <summary>Whether anything was set, here or in a nested object, since the object was read or saved.</summary>
    public bool IsChanged => ChangedNames.Any();

    /// <summary>The names of the fields that an update sends: those that were set, and those with a change inside.</summary>
    public IEnumerable<string> ChangedNames
    {
        get
        {
            IEnumerable<string> set = _changes?.Keys ?? Enumerable.Empty<string>();
            return set.Where(name => !IsIdentity(name)).Union(ChangedViews().Select(view => view.Name));
        }
    }

    /// <summary>Sets a field; setting counts as a change even when the value is the same, and null is a value.</summary>
    /// <remarks>
    /// Takes text, <see cref="bool"/>, numbers, <see cref="CrmId"/>, <see cref="DateTimeOffset"/> (kept with its offset), <see cref="DateTime"/> in UTC,
    /// <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="Guid"/>, <see cref="CrmDiscount"/>, <see cref="CrmObject"/>, JSON elements and nodes, dictionaries with text keys, and lists of all these.
    /// The value is copied: later changes of a list or object that was set have no effect here.
    /// </remarks>
    /// <param name="name">The field's API name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value has no JSON form that Zoho reads: NaN, a <see cref="DateTime"/> of unknown offset, or another type.</exception>
    public void Set(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        byte[] json = JsonValueWriter.ToUtf8(name, value);
        _views = NestedView.Without(_views, name);
        (_changes ??= new Dictionary<string, byte[]>(StringComparer.Ordinal))[name] = json;
    }

    /// <summary>Takes back what was set in a field: it is again as it was read or saved last, or absent.</summary>
    /// <param name="name">The field's API name.</param>
    /// <returns>Whether there was anything to take back.</returns>
    public bool Unset(string name)
    {
        bool wasChanged = _changes?.ContainsKey(name) == true || ChangedViews().Any(view => view.Name == name);
        _views = NestedView.Without(_views, name);
        _changes?.Remove(name);
        return wasChanged;
    }

    /// <summary>Takes back everything that was set.</summary>
    public void RejectChanges() => (_changes, _views) = (null, null);

    /// <summary>Counts the object as saved as it stands: nothing is changed any more. Nested objects that were read before are no longer part of it.</summary>
    /// <remarks>Fields with new rows become absent: their rows have ids in Zoho now, which only reading the record again tells.</remarks>
    public void AcceptChanges()
    {
        if (_changes is null && !ChangedViews().Any()) return;
        DropDeletedRows();
        NestedJson whole = new(new JsonSource(ToUtf8(RowsWithoutIds()), _source.Response), 0, 0);
        whole = whole with { Length = whole.Source.Bytes.Length };
        whole.ReadObject(this);
        RejectChanges();
    }

    /// <summary>Whether a field tells which object this is; setting it is no change.</summary>
    private protected virtual bool IsIdentity(string name) => false;

    private IEnumerable<NestedView> ChangedViews()
    {
        for (NestedView? view = _views; view is not null; view = view.Older)
        {
            if (view.IsChanged) yield return view;
        }
    }
}
