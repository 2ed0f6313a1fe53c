namespace Zcrm.Emulator;

/// <summary>The forms in which Zoho says 429.</summary>
public enum ThrottleForm
{
    /// <summary><c>TOO_MANY_REQUESTS</c>, with Zoho's four keys.</summary>
    TooManyRequests,

    /// <summary><c>RATE_LIMIT_EXCEEDED</c>, as the newest specifications have it for some calls.</summary>
    RateLimitExceeded,

    /// <summary>The old form, with a number for the code and a list for the details.</summary>
    Legacy,
}
