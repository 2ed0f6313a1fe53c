namespace Zcrm;

/// <summary>What another system calls a record: the value of one of the module's external fields. It takes the place of Zoho's id.</summary>
/// <remarks>As the value of a lookup it says which record is meant; the write then has to name the lookup as external.</remarks>
public readonly record struct ExternalId
{
    private readonly string? _field;
    private readonly string? _value;

    /// <summary>Names a record by an external field.</summary>
    /// <param name="field">The API name of the external field, for example <c>Customer_Number</c>.</param>
    /// <param name="value">The value that it has in the record.</param>
    /// <exception cref="ArgumentException">The field cannot be one, or the value is empty.</exception>
    public ExternalId(string field, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (!ApiName.IsPath(field) || field.Contains('.', StringComparison.Ordinal)) throw new ArgumentException($"'{field}' cannot be the API name of an external field.", nameof(field));
        if (value is "." or "..") throw new ArgumentException($"'{value}' cannot be sent in the path of an address.", nameof(value));
        (_field, _value) = (field, value);
    }

    /// <summary>The API name of the external field.</summary>
    public string Field => _field ?? "";

    /// <summary>The value that it has in the record.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the field and the value.</summary>
    public override string ToString() => $"{Field}={Value}";

    internal ExternalId Checked(string parameter) =>
        _field is null ? throw new ArgumentException("The external id is empty.", parameter) : this;
}
