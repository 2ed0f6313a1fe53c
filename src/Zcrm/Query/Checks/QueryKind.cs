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

    /// <summary>A truth value that a formula works out, which can be empty.</summary>
    FormulaFlag,
    Reference,

    /// <summary>The picture of a record.</summary>
    Picture,

    /// <summary>Text that Zoho keeps encrypted.</summary>
    EncryptedText,

    /// <summary>A number that Zoho keeps encrypted.</summary>
    EncryptedNumber,

    /// <summary>Several lines of text, which no condition can be about.</summary>
    LongText,

    /// <summary>An object or list, which no condition can be about.</summary>
    Structure,

    /// <summary>Rows of a subform or of a linking module, which are queried as a module of their own.</summary>
    Rows,

    /// <summary>Uploaded images, which cannot be read by a query.</summary>
    Images,
}
