namespace Zcrm;

/// <summary>What is read of a record.</summary>
public sealed record GetRecordOptions : CallOptions
{
    /// <summary>The API names of the fields to read, 1 to 50. Unknown names are left out by Zoho without an error.</summary>
    /// <value>Null: all of them.</value>
    public IReadOnlyList<string>? Fields { get; init; }
}
