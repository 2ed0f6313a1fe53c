namespace Zcrm.Emulator;

/// <summary>What happened to a record.</summary>
internal enum ChangeKind
{
    Inserted,
    Updated,
    Deleted,

    /// <summary>It stayed as it was; something that belongs to it did not.</summary>
    Related,
}

/// <summary>A change of a record that is there to stay.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Org">The id of the organization.</param>
/// <param name="Module">The API name of the record's module.</param>
/// <param name="Id">The record.</param>
internal sealed record RecordChange(ChangeKind Kind, string Org, string Module, long Id)
{
    /// <summary>The record's JSON before; null when it was not there.</summary>
    public byte[]? Before { get; init; }

    /// <summary>The record's JSON after; null when it is not there any more.</summary>
    public byte[]? After { get; init; }
}
