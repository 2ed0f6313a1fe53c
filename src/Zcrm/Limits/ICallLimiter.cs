namespace Zcrm;

/// <summary>Keeps the calls of many clients, processes or machines together within what Zoho grants an organization.</summary>
/// <remarks>Called concurrently, once for each attempt of a call. <see cref="MemoryCallLimiter"/> serves one process; Zcrm.Redis and Zcrm.Sql have shared ones.</remarks>
public interface ICallLimiter
{
    /// <summary>Asks for a place, and waits for one if need be.</summary>
    /// <param name="claim">The call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A permit, or a refusal.</returns>
    ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken);
}
