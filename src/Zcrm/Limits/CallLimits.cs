namespace Zcrm;

/// <summary>What Zoho grants an organization, and how it is shared out.</summary>
public sealed record CallLimits
{
    /// <summary>How many calls an app may have under way at once for one organization; 1 to 1,000.</summary>
    /// <value>10, of Zoho's Standard edition; Free has 5, Professional 15, Enterprise 20, Ultimate 25.</value>
    public int Concurrency { get; init; } = 10;

    /// <summary>The API credits that the organization has in 24 hours, and that these clients may use up.</summary>
    /// <value>Null: credits are not counted. Zoho's own count corrects this one whenever an answer tells it.</value>
    public long? CreditsPerDay { get; init; }

    /// <summary>The part of places and credits that <see cref="CallPriority.Normal"/> calls may use; above 0, up to 1.</summary>
    /// <value>0.9.</value>
    public double NormalShare { get; init; } = 0.9;

    /// <summary>The part of places and credits that <see cref="CallPriority.Batch"/> calls may use; above 0, no more than <see cref="NormalShare"/>.</summary>
    /// <value>0.7.</value>
    public double BatchShare { get; init; } = 0.7;

    /// <summary>How long a call waits for a place before it is refused; up to an hour.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>When a place counts as free again whose process died; longer than calls take, up to a day. A call that takes longer loses its place before its end.</summary>
    /// <value>3 minutes.</value>
    public TimeSpan PermitDuration { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long the shared store may take for its answer, before this process counts for itself; 1 ms to a minute.</summary>
    /// <value>1 second.</value>
    public TimeSpan StoreTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many calls this process may have under way at once for one organization while the shared store is away; 1 to <see cref="Concurrency"/>.</summary>
    /// <value>2.</value>
    public int FallbackConcurrency { get; init; } = 2;

    internal int Places(CallPriority priority) => Math.Max(1, (int)(Concurrency * Share(priority)));

    internal long? Credits(CallPriority priority) => CreditsPerDay is { } credits ? (long)(credits * Share(priority)) : null;

    internal CallLimits Checked()
    {
        Check(Concurrency is >= 1 and <= 1000, nameof(Concurrency), "a number from 1 to 1,000");
        Check(CreditsPerDay is null or >= 1, nameof(CreditsPerDay), "1 or more, or null");
        Check(NormalShare is > 0 and <= 1, nameof(NormalShare), "above 0 and up to 1");
        Check(BatchShare > 0 && BatchShare <= NormalShare, nameof(BatchShare), $"above 0 and no more than {nameof(NormalShare)}");
        Check(MaxWait >= TimeSpan.Zero && MaxWait <= TimeSpan.FromHours(1), nameof(MaxWait), "a time up to an hour");
        Check(PermitDuration >= TimeSpan.FromMilliseconds(1) && PermitDuration <= TimeSpan.FromDays(1), nameof(PermitDuration), "a time from 1 ms to a day");
        Check(StoreTimeout >= TimeSpan.FromMilliseconds(1) && StoreTimeout <= TimeSpan.FromMinutes(1), nameof(StoreTimeout), "a time from 1 ms to a minute");
        Check(FallbackConcurrency >= 1, nameof(FallbackConcurrency), "1 or more");
        return this;
    }

    /// <summary>The limits of one process that cannot ask the others.</summary>
    internal CallLimits Alone() => this with { Concurrency = Math.Min(Concurrency, FallbackConcurrency) };

    private double Share(CallPriority priority) => priority switch
    {
        CallPriority.Batch => BatchShare,
        CallPriority.Normal => NormalShare,
        _ => 1,
    };

    private static void Check(bool isRight, string option, string expected)
    {
        if (!isRight) throw new ArgumentException($"{nameof(CallLimits)}.{option} has to be {expected}.", option);
    }
}
