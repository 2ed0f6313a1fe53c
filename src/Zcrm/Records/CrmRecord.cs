namespace Zcrm;

/// <summary>A record of any module: its fields by their API names, and what was changed in them.</summary>
/// <remarks>See <see cref="CrmObject"/> for how fields are read and set. An update sends only what was set since the record was read or saved.</remarks>
public partial class CrmRecord : CrmObject
{
    private const string IdName = "id";

    /// <summary>The API name of the module.</summary>
    /// <value>Null for a record that was made here and not written yet.</value>
    public string? Module { get; init; }

    /// <summary>The id; empty before the record is created.</summary>
    public CrmId Id
    {
        get => Get<CrmId?>(IdName) ?? default;
        init
        {
            if (!value.IsEmpty) Set(IdName, value);
        }
    }

    /// <summary>The record's name, when it came as a lookup of another record; its own fields did not come then.</summary>
    public string? LookupName => Get<string>("name");

    /// <summary>Who owns the record.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("Owner");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("Created_By");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("Modified_By");

    /// <summary>When it was created, in the time zone of the user who asked.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("Created_Time");

    /// <summary>When it was changed last, in the time zone of the user who asked.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("Modified_Time");

    /// <summary>The rows of a subform or of a multi-select lookup, to be read, changed, added and removed.</summary>
    /// <param name="field">The field's API name.</param>
    public CrmRows<CrmObject> Rows(string field) => Rows<CrmObject>(field);

    /// <summary>The files of a file or image field, to be looked at, added and removed.</summary>
    /// <param name="field">The field's API name.</param>
    public CrmRows<StoredFile> Files(string field) => Rows<StoredFile>(field);

    /// <summary>The rows of a field as a type with properties of its own.</summary>
    /// <typeparam name="T">The type; all reads of a field should ask for the same.</typeparam>
    /// <param name="field">The field's API name.</param>
    public CrmRows<T> Rows<T>(string field) where T : CrmObject, new()
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        return new CrmRows<T>(this, field);
    }

    /// <summary>Returns the module, the id and the names of the fields; values are private and never shown.</summary>
    public override string ToString() => $"{Module} {Id} {{{string.Join(", ", Names)}}}";

    /// <summary>Sets a lookup to a record; only its id is sent.</summary>
    /// <param name="field">The lookup's API name.</param>
    /// <param name="record">The record; null clears the lookup.</param>
    /// <exception cref="ArgumentException">The record has no id: it was not created yet.</exception>
    protected void SetLookup(string field, CrmRecord? record)
    {
        if (record is { Id.IsEmpty: true })
            throw new ArgumentException($"The record for '{field}' has no id yet; create it first, then set the lookup.", nameof(record));
        Set(field, record is null ? null : new Dictionary<string, object?> { ["id"] = record.Id });
    }

    /// <summary>Takes over what Zoho said of the record that it has saved: its id, times and users.</summary>
    internal void AcceptWrite(CrmObject details)
    {
        foreach (string name in details.Names)
        {
            if (name is IdName or "Created_Time" or "Modified_Time" or "Created_By" or "Modified_By") Set(name, details[name]);
        }

        Unset(AppendMark);
        AcceptChanges();
    }

    private protected override bool IsIdentity(string name) => name == IdName;
}
