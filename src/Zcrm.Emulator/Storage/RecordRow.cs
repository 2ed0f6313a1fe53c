namespace Zcrm.Emulator;

/// <summary>A record as it is kept: its JSON, and apart from that what queries need. Times are whole seconds since 1970.</summary>
internal sealed record RecordRow
{
    public required long Id { get; init; }

    public required long Created { get; init; }

    public required long Modified { get; init; }

    /// <summary>The text by which lookups show the record.</summary>
    public required string Name { get; init; }

    public bool IsConverted { get; init; }

    public bool IsApproved { get; init; } = true;

    /// <summary>UTF-8. Only fields with a value are in it; lookups have ids only; times are in UTC.</summary>
    public required byte[] Json { get; init; }

    /// <summary>The values by which the record is found again: those of unique fields and of the duplicate check.</summary>
    public IReadOnlyList<(string Field, string Value)> Keys { get; init; } = [];
}
