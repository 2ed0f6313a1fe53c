namespace Zcrm;

/// <summary>What is tried again, how often, and after which wait.</summary>
/// <remarks>
/// <para>Refused for load (429): every call, because nothing was done. Server errors (500, 502, 503, 504) and broken connections: GET, PUT, DELETE
/// and upserts, which have the same effect when repeated; other POSTs only when the connection failed before the request was sent.
/// Zoho has no idempotency keys, so an insert whose answer was lost is never repeated: its outcome is reported as unknown.</para>
/// <para>The wait doubles from <see cref="BaseDelay"/> to <see cref="MaxDelay"/> with jitter. A <c>Retry-After</c> or rate-limit reset
/// header of the answer is kept to, and ends the retries when it asks for more than <see cref="MaxRetryAfter"/>.</para>
/// </remarks>
public sealed record RetryOptions
{
    /// <summary>How often a call is tried in all, 1 to 20; 1 switches retries off.</summary>
    /// <value>4.</value>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>The wait before the second attempt, without jitter; up to an hour, and no longer than <see cref="MaxDelay"/>.</summary>
    /// <value>1 second.</value>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that the doubling reaches, up to an hour.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait that a server may ask for, up to a day; beyond it the error is given to the caller at once.</summary>
    /// <value>2 minutes.</value>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(2);
}
