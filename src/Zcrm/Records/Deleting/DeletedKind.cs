namespace Zcrm;

/// <summary>What became of a record that was deleted.</summary>
public enum DeletedKind
{
    /// <summary>It is in the recycle bin, or gone for good.</summary>
    All,

    /// <summary>It is in the recycle bin, for 60 days.</summary>
    RecycleBin,

    /// <summary>It is gone for good; Zoho remembers that for 120 days.</summary>
    Permanent,
}
