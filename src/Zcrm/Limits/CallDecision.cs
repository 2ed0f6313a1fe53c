namespace Zcrm;

/// <summary>A limiter's answer: a permit, or when to come again.</summary>
public sealed record CallDecision
{
    private CallDecision()
    {
    }

    /// <summary>The permit.</summary>
    /// <value>Null: the call was refused.</value>
    public ICallPermit? Permit { get; private init; }

    /// <summary>After which time a place or credits are likely to be free, for a call that was refused.</summary>
    public TimeSpan RetryAfter { get; private init; }

    /// <summary>Why it was refused, as a sentence.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The call may be made.</summary>
    /// <param name="permit">What is disposed when the call has ended.</param>
    public static CallDecision Granted(ICallPermit permit) => new() { Permit = permit ?? throw new ArgumentNullException(nameof(permit)) };

    /// <summary>The call must not be made now.</summary>
    /// <param name="retryAfter">After which time it may be tried again.</param>
    /// <param name="reason">Why, as a sentence.</param>
    public static CallDecision Refused(TimeSpan retryAfter, string reason) => new() { RetryAfter = retryAfter, Reason = reason };

    internal static CallDecision Full(CallLimits limits, CallClaim claim) => Refused(
        TimeSpan.FromSeconds(1), $"All {limits.Places(claim.Priority)} places for {claim.Priority} calls of this app were taken for {limits.MaxWait}.");

    internal static CallDecision Spent(CallLimits limits, CallClaim claim, TimeSpan retryAfter) => Refused(
        retryAfter, $"The {limits.Credits(claim.Priority)} API credits that {claim.Priority} calls may use in 24 hours are spent.");
}
