using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Holds notifications until they are handled. It has an end: when it is full, senders wait.</summary>
internal sealed class NotificationQueue : IDisposable
{
    private readonly Channel<CrmNotification> _waiting;
    private readonly RecentNotifications _recent;
    private readonly NotificationRunner _runner;
    private readonly ZcrmNotificationOptions _options;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _giveUp = new();
    private readonly CancellationToken _givenUp;
    private readonly Task[] _workers;

    public NotificationQueue(Func<CrmNotification, IServiceProvider, CancellationToken, Task> handler, ZcrmNotificationOptions options, IServiceProvider services, TimeProvider clock, ILogger logger)
    {
        (_options, _clock, _givenUp) = (options, clock, _giveUp.Token);
        _waiting = Channel.CreateBounded<CrmNotification>(options.Capacity);
        _recent = new RecentNotifications(options.DuplicateWindow, clock);
        _runner = new NotificationRunner(handler, options, services, clock, logger);
        _workers = [.. Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(WorkAsync))];
    }

    /// <summary>Takes a notification unless it is known, or there is no room for it for too long.</summary>
    public async Task<Receipt> OfferAsync(CrmNotification notification, CancellationToken cancellationToken)
    {
        string? key = RecentNotifications.KeyOf(notification);
        Receipt receipt = _recent.Claim(key);
        if (receipt != Receipt.Taken) return receipt;
        bool isQueued = false;
        try
        {
            isQueued = _waiting.Writer.TryWrite(notification) || await WaitAsync(notification, cancellationToken).ConfigureAwait(false);
            return isQueued ? Receipt.Taken : Receipt.Full;
        }
        finally
        {
            if (isQueued) _recent.Confirm(key);
            else _recent.Release(key);
        }
    }

    /// <summary>Takes no more, and ends when all that waits is handled; when that is not to be waited for, what is left is reported as failed.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await using (cancellationToken.Register(_giveUp.Cancel).ConfigureAwait(false)) await Task.WhenAll(_workers).ConfigureAwait(false);
    }

    public void Dispose() => _giveUp.Dispose();

    private async Task<bool> WaitAsync(CrmNotification notification, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_options.WaitWhenFull, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _waiting.Writer.WriteAsync(notification, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            return false;
        }
    }

    private async Task WorkAsync()
    {
        // What was taken is handled or reported, also when the application cannot wait any longer: so the loop itself is never cancelled.
        await foreach (CrmNotification notification in _waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            bool isHandled = await _runner.RunAsync(notification, _givenUp).ConfigureAwait(false);
            if (!isHandled) _recent.Release(RecentNotifications.KeyOf(notification));
        }
    }
}
