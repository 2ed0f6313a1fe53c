namespace Zcrm;

/// <summary>A field holds something else than was asked for, for example text where a number was read.</summary>
/// <remarks>Only reading that field as that type fails; the rest of the record stays readable.</remarks>
public sealed class ZcrmDataException : ZcrmException
{
    internal ZcrmDataException(string field, string expected, string found, Exception? inner = null)
        : base($"Field '{field}' was read as {expected}, but it holds {found}.", inner) =>
        (Field, Expected, Found) = (field, expected, found);

    /// <summary>The field's API name.</summary>
    public string Field { get; }

    /// <summary>The type that was asked for.</summary>
    public string Expected { get; }

    /// <summary>What the field holds, described by its kind; values are not shown.</summary>
    public string Found { get; }
}
