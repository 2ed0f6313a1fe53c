namespace Zcrm.Emulator;

/// <summary>A bulk job as it is kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UserId">For whom it works.</param>
/// <param name="Created">Milliseconds since 1970.</param>
/// <param name="Version">By which version's rules.</param>
/// <param name="Request">What it has to do, as JSON.</param>
internal sealed record BulkJob(string Id, string UserId, long Created, int Version, string Request)
{
    /// <summary>Where to tell that it is over; null: nowhere.</summary>
    public Uri? Callback { get; init; }

    /// <summary>The address of the server on which it was started.</summary>
    public Uri? Origin { get; init; }

    /// <summary>What goes wrong with it; null: nothing.</summary>
    public BulkFault? Fault { get; init; }

    /// <summary>How often it was looked at.</summary>
    public int Looks { get; init; }

    /// <summary>Null: it is not over.</summary>
    public BulkOutcome? Outcome { get; init; }

    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds(Created);
}

/// <summary>How a bulk job ended.</summary>
/// <param name="Ended">Milliseconds since 1970.</param>
/// <param name="FailureCode">Null: it did its work.</param>
/// <param name="File">The name under which the result is kept; null: there is none.</param>
/// <param name="Result">What there is to tell about it, as JSON.</param>
internal sealed record BulkOutcome(long Ended, string? FailureCode, string? File, string Result)
{
    public bool IsOlderThan(TimeSpan age, DateTimeOffset now) => now - DateTimeOffset.FromUnixTimeMilliseconds(Ended) >= age;
}
