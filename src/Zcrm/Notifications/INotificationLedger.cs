namespace Zcrm;

/// <summary>Remembers which notifications were taken, so that all processes that share it take once what Zoho sends twice.</summary>
/// <remarks>
/// Called concurrently. Without one each process remembers its own only; Zcrm.Redis and Zcrm.Sql have shared ones. It may throw: a notification whose ledger is away is
/// handled, perhaps twice.
/// </remarks>
public interface INotificationLedger
{
    /// <summary>Claims a notification for its first comer.</summary>
    /// <param name="id">What it is known by: up to 64 ASCII letters and digits.</param>
    /// <param name="duration">How long the claim lasts when it is neither kept nor released, because who made it has died.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<NotificationClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>A claimed notification is taken: it is known from now on.</summary>
    /// <param name="id">What it is known by.</param>
    /// <param name="duration">How long it is remembered.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask KeepAsync(string id, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>A notification was not handled after all: it may come again.</summary>
    /// <param name="id">What it is known by.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask ReleaseAsync(string id, CancellationToken cancellationToken);
}
