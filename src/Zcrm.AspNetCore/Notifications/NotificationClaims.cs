using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>An endpoint's use of the ledger. A ledger that is away costs a notification its uniqueness, and never the notification.</summary>
internal sealed class NotificationClaims(INotificationLedger ledger, string endpoint, ZcrmNotificationOptions options, TimeProvider clock, ILogger logger)
{
    public async Task<NotificationClaim> ClaimAsync(CrmNotification notification)
    {
        NotificationClaim claim = NotificationClaim.Granted;
        await TryAsync(notification, async (id, cancellationToken) =>
            claim = await ledger.ClaimAsync(id, options.ClaimDuration, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return claim;
    }

    public Task KeepAsync(CrmNotification notification) =>
        TryAsync(notification, (id, cancellationToken) => ledger.KeepAsync(id, options.DuplicateWindow, cancellationToken).AsTask());

    public Task ReleaseAsync(CrmNotification notification) =>
        TryAsync(notification, (id, cancellationToken) => ledger.ReleaseAsync(id, cancellationToken).AsTask());

    private async Task TryAsync(CrmNotification notification, Func<string, CancellationToken, Task> use)
    {
        // Without a time it cannot be told from another one.
        if (notification.ServerTime is not { } time) return;
        try
        {
            using var patience = new CancellationTokenSource(options.LedgerTimeout, clock);
            await use(IdOf(notification, time), patience.Token).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            NotificationLog.LedgerFailed(logger, notification, exception);
        }
    }

    private string IdOf(CrmNotification notification, DateTimeOffset time)
    {
        string text = $"{endpoint} {time.ToUnixTimeMilliseconds()} {notification.OperationName} {notification.Module} {string.Join(',', notification.RecordIds)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
