using System.Threading.Channels;

namespace Zcrm.AspNetCore;

/// <summary>Holds notifications until they are handled. It has an end: when it is full, senders wait.</summary>
internal sealed class NotificationQueue : IDisposable
{
    private readonly Channel<NotificationWork> _waiting;
    private readonly NotificationClaims _claims;
    private readonly NotificationRunner _runner;
    private readonly ZcrmNotificationOptions _options;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _giveUp = new();
    private readonly CancellationToken _givenUp;
    private readonly Task[] _workers;

    public NotificationQueue(NotificationRunner runner, NotificationClaims claims, ZcrmNotificationOptions options, TimeProvider clock)
    {
        (_runner, _claims, _options, _clock, _givenUp) = (runner, claims, options, clock, _giveUp.Token);
        _waiting = Channel.CreateBounded<NotificationWork>(options.Capacity);
        _workers = [.. Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(WorkAsync))];
    }

    private bool IsWaitedFor => _options.WaitForHandling > TimeSpan.Zero;

    /// <summary>Takes a notification unless it is known, or there is no room for it for too long; and waits until it is handled, if that is wanted.</summary>
    public async Task<Receipt> OfferAsync(CrmNotification notification, CancellationToken cancellationToken)
    {
        NotificationClaim claim = await _claims.ClaimAsync(notification).ConfigureAwait(false);
        if (claim != NotificationClaim.Granted) return claim == NotificationClaim.Known ? Receipt.Known : Receipt.Held;
        var work = new NotificationWork(notification);
        if (!await EnqueueAsync(work, cancellationToken).ConfigureAwait(false))
        {
            await _claims.ReleaseAsync(notification).ConfigureAwait(false);
            return Receipt.Full;
        }

        if (!IsWaitedFor) await _claims.KeepAsync(notification).ConfigureAwait(false);
        work.NoteQueued();
        return !IsWaitedFor || await IsHandledAsync(work, cancellationToken).ConfigureAwait(false) ? Receipt.Taken : Receipt.Unhandled;
    }

    /// <summary>Takes no more, and ends when all that waits is handled; when that is not to be waited for, what is left is reported as failed.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await using (cancellationToken.Register(_giveUp.Cancel).ConfigureAwait(false)) await Task.WhenAll(_workers).ConfigureAwait(false);
    }

    public void Dispose() => _giveUp.Dispose();

    private async Task<bool> EnqueueAsync(NotificationWork work, CancellationToken cancellationToken)
    {
        if (_waiting.Writer.TryWrite(work)) return true;
        using var patience = new CancellationTokenSource(_options.WaitWhenFull, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _waiting.Writer.WriteAsync(work, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            return false;
        }
    }

    private async Task<bool> IsHandledAsync(NotificationWork work, CancellationToken cancellationToken)
    {
        try
        {
            return await work.Handled.WaitAsync(_options.WaitForHandling, _clock, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task WorkAsync()
    {
        // What was taken is handled or reported, also when the application cannot wait any longer: so the loop itself is never cancelled.
        await foreach (NotificationWork work in _waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            bool isHandled = await _runner.RunAsync(work.Notification, _givenUp).ConfigureAwait(false);
            await work.Queued.ConfigureAwait(false);
            if (!isHandled) await _claims.ReleaseAsync(work.Notification).ConfigureAwait(false);
            else if (IsWaitedFor) await _claims.KeepAsync(work.Notification).ConfigureAwait(false);
            work.NoteHandled(isHandled);
        }
    }
}
