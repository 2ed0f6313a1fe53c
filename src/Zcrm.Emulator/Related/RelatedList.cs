namespace Zcrm.Emulator;

/// <summary>A list below a record, of records that belong to it.</summary>
/// <param name="ApiName">Its name in paths.</param>
/// <param name="Label">The name that people see.</param>
/// <param name="Module">The API name of the module whose records are listed; null for attachments, which are no records.</param>
internal sealed record RelatedList(string ApiName, string Label, string? Module)
{
    /// <summary>The fields by which the listed records look up the record; empty for a list of links.</summary>
    public IReadOnlyList<string> Lookups { get; init; } = [];

    /// <summary>What links the record with those listed; null: a lookup does.</summary>
    public LinkKind? Link { get; init; }

    /// <summary>Whether the record stands on the right of its links.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether it holds the activities that are over, or those that are not; null: whatever is related.</summary>
    public bool? IsClosed { get; init; }

    /// <summary>Its place among the lists of the module, from 1.</summary>
    public int Number { get; init; }
}
