namespace Zcrm.Bulk;

/// <summary>What may differ for one bulk operation: how its jobs are waited for, and what differs for their calls.</summary>
public abstract record BulkOptions : CallOptions
{
    /// <summary>The wait before a job's state is asked for again the first time; it doubles from there.</summary>
    /// <value>1 second.</value>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The wait that the doubling ends at.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The address at which Zoho tells that a job is over. Its state is then asked for only when it was told, and, lest that gets lost, every ten
    /// <see cref="LongestWait"/>.</summary>
    /// <value>Null: the state is asked for again and again.</value>
    public BulkCallback? Callback { get; init; }

    internal void Check()
    {
        if (FirstWait <= TimeSpan.Zero) throw new ArgumentException("FirstWait has to be longer than nothing.");
        if (LongestWait < FirstWait) throw new ArgumentException("LongestWait has to be as long as FirstWait at least.");
    }
}
