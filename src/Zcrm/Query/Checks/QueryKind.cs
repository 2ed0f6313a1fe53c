namespace Zcrm;

/// <summary>How a field's values compare in a query.</summary>
internal enum QueryKind
{
    /// <summary>A type that is not known here; whatever is asked of it is left to Zoho.</summary>
    Unknown,
    Text,
    Number,
    Date,
    Time,
    Flag,
    Reference,

    /// <summary>Several lines of text, which no condition can be about.</summary>
    LongText,

    /// <summary>Uploaded images, which cannot be read by a query.</summary>
    Images,
}
