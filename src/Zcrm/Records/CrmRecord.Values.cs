namespace Zcrm;

public partial class CrmRecord
{
    private const string AppendMark = "$append_values";

    /// <summary>On what ground the person's data is processed, in organizations with GDPR settings.</summary>
    /// <value>Null when nothing is known, or the field is not there.</value>
    public Consent? Consent
    {
        get => GetObject<Consent>(Consent.FieldName);
        set => Set(Consent.FieldName, value);
    }

    /// <summary>Adds values to a multi-select picklist, beside those that it has in Zoho; setting the field replaces them.</summary>
    /// <remarks>It holds for the next save. Until then, setting the same field to something else adds that, too; take it back with <see cref="CrmObject.RejectChanges"/>.</remarks>
    /// <param name="field">The field's API name.</param>
    /// <param name="values">The values; Zoho adds those to the picklist that it does not offer yet.</param>
    /// <exception cref="ZcrmDataException">The field holds something else than a list of text.</exception>
    public void AppendValues(string field, params IReadOnlyList<string> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(values);
        Set(field, (Get<IReadOnlyList<string>>(field) ?? []).Union(values));
        Dictionary<string, object?> marks = GetObject(AppendMark)?.Names.ToDictionary(name => name, object? (_) => true) ?? [];
        marks[field] = true;
        Set(AppendMark, marks);
    }
}
