using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Calls the handler until it succeeds or has failed often enough; then somebody is told.</summary>
internal sealed class NotificationRunner(
    Func<CrmNotification, IServiceProvider, CancellationToken, Task> handler, ZcrmNotificationOptions options, IServiceProvider services, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    /// <returns>Whether it was handled in the end.</returns>
    public async Task<bool> RunAsync(CrmNotification notification, CancellationToken giveUp)
    {
        if (giveUp.IsCancellationRequested)
        {
            await ReportAsync(notification, new OperationCanceledException("The application stopped before the notification was handled."), 0).ConfigureAwait(false);
            return false;
        }

        for (int attempt = 1; ; attempt++)
        {
            if (await AttemptAsync(notification, giveUp).ConfigureAwait(false) is not { } error) return true;
            if (attempt == options.MaxAttempts || !await WaitAsync(notification, error, attempt, giveUp).ConfigureAwait(false))
            {
                await ReportAsync(notification, error, attempt).ConfigureAwait(false);
                return false;
            }
        }
    }

    /// <returns>Why it failed; null when it did not.</returns>
    private async Task<Exception?> AttemptAsync(CrmNotification notification, CancellationToken giveUp)
    {
        try
        {
            AsyncServiceScope scope = services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false)) await handler(notification, scope.ServiceProvider, giveUp).ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    /// <returns>Whether to try again.</returns>
    private async Task<bool> WaitAsync(CrmNotification notification, Exception error, int attempt, CancellationToken giveUp)
    {
        TimeSpan delay = options.RetryDelay * Math.Pow(2, Math.Min(attempt - 1, 16));
        if (delay > LongestDelay) delay = LongestDelay;
        NotificationLog.Retrying(logger, notification, attempt, delay, error);
        await Task.Delay(delay, clock, giveUp).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !giveUp.IsCancellationRequested;
    }

    private async Task ReportAsync(CrmNotification notification, Exception error, int attempts)
    {
        NotificationLog.GivenUp(logger, notification, attempts, error);
        if (options.OnFailed is not { } tell) return;
        try
        {
            await tell(new FailedNotification(notification, error, attempts), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            NotificationLog.ReportFailed(logger, notification, failure);
        }
    }
}
