namespace Zcrm.Bulk;

/// <summary>Which field of the module a column of the input goes to, and how.</summary>
/// <param name="Field">The field's API name, for example <c>Last_Name</c>.</param>
public sealed record BulkColumn(string Field)
{
    /// <summary>The column's name in the CSV, or the field's in the records.</summary>
    /// <value>Null: the same as <see cref="Field"/>.</value>
    public string? Source { get; init; }

    /// <summary>The value that every row gets; the input needs no such column then.</summary>
    /// <value>Null: the values are in the input.</value>
    public string? DefaultValue { get; init; }

    /// <summary>For a lookup: the field of the other module by which its record is found, for example <c>Account_Name</c>.</summary>
    /// <value>Null: the values are ids.</value>
    public string? FindBy { get; init; }

    /// <summary>How dates and times are written in the input, in Java's letters, for example <c>dd.MM.yyyy</c>.</summary>
    /// <value>Null: <c>yyyy-MM-dd</c> and <c>yyyy-MM-dd'T'HH:mm:ssXXX</c> in fields that are known to be dates and times.</value>
    public string? Format { get; init; }

    /// <summary>Names a field whose column has the same name.</summary>
    /// <param name="field">The field's API name.</param>
    public static implicit operator BulkColumn(string field) => new(field);

    internal string SourceName => Source ?? Field;
}
