namespace Zcrm;

/// <summary>What may differ for one call. Options of single operations derive from it.</summary>
public record CallOptions
{
    /// <summary>How long the call may take in all.</summary>
    /// <value>Null: the client's own limit.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the call is tried in all; 1 switches retries off.</summary>
    /// <value>Null: the client's <see cref="RetryOptions.MaxAttempts"/>.</value>
    public int? MaxAttempts { get; init; }

    /// <summary>How much the call matters when places or credits run short; see <see cref="ZcrmClientOptions.Limiter"/>.</summary>
    /// <value>Null: the client's <see cref="ZcrmClientOptions.Priority"/>.</value>
    public CallPriority? Priority { get; init; }

    /// <summary>Headers to send besides the client's own, which they cannot replace; a name or value that cannot be sent is an <see cref="ArgumentException"/>.</summary>
    /// <value>None.</value>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = EmptyHeaders;

    private static readonly IReadOnlyDictionary<string, string> EmptyHeaders = new Dictionary<string, string>();
}
