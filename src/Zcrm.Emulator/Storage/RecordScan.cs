namespace Zcrm.Emulator;

internal enum RecordOrder
{
    Id,
    Created,
    Modified,
}

/// <summary>Which of a module's records are read, in which order, and from where on.</summary>
internal sealed record RecordScan
{
    /// <summary>Only these records; null: all.</summary>
    public IReadOnlyCollection<long>? Among { get; init; }

    public RecordOrder Order { get; init; }

    public bool Ascending { get; init; }

    public int Limit { get; init; } = 200;

    public int Skip { get; init; }

    /// <summary>Only records behind this one in the order; null: from the start.</summary>
    public RecordPosition? After { get; init; }

    /// <summary>Only records that changed later than this second; null: all.</summary>
    public long? ModifiedAfter { get; init; }

    /// <summary>Null: both.</summary>
    public bool? Converted { get; init; }

    /// <summary>Null: both.</summary>
    public bool? Approved { get; init; }
}

/// <summary>A place in an ordered list of records: the value that it is ordered by, and the id.</summary>
internal readonly record struct RecordPosition(long Key, long Id)
{
    public static RecordPosition Of(RecordRow row, RecordOrder order) => new(
        order switch
        {
            RecordOrder.Created => row.Created,
            RecordOrder.Modified => row.Modified,
            _ => row.Id,
        },
        row.Id);
}
