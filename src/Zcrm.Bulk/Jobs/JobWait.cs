namespace Zcrm.Bulk;

/// <summary>Waits for jobs, and is patient with everything on the way that passes by itself.</summary>
internal sealed class JobWait(CallContext calls, BulkOptions options)
{
    private const int MostFailures = 6;
    private const int CallbackPatience = 10;

    /// <summary>Asks until a job is over: after the first wait, then less and less often.</summary>
    public async Task<T> UntilAsync<T>(CrmId job, Func<CancellationToken, Task<T>> ask, Func<T, bool> isOver, CancellationToken cancellationToken)
    {
        Task? told = options.Callback?.WaitAsync(job);
        for (TimeSpan wait = options.FirstWait; ; wait = Longer(wait))
        {
            T state = await RepeatAsync(ask, cancellationToken).ConfigureAwait(false);
            if (isOver(state))
            {
                options.Callback?.Forget(job);
                return state;
            }

            if (told is null or { IsCompleted: true }) await PauseAsync(wait, cancellationToken).ConfigureAwait(false);
            else await PauseUnlessAsync(told, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a call that may be repeated, also beyond the retries of the client: a job of an hour is not given up for a minute of trouble.</summary>
    public Task<T> RepeatAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        RepeatAsync(call, static _ => true, cancellationToken);

    /// <param name="call">The call.</param>
    /// <param name="canRepeat">Which of the troubles that pass allow to make it again.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<T> RepeatAsync<T>(Func<CancellationToken, Task<T>> call, Func<ZcrmException, bool> canRepeat, CancellationToken cancellationToken)
    {
        TimeSpan wait = options.FirstWait;
        for (int failures = 1; ; failures++, wait = Longer(wait))
        {
            try
            {
                return await call(cancellationToken).ConfigureAwait(false);
            }
            catch (ZcrmException exception) when (exception.IsTransient && failures < MostFailures && canRepeat(exception))
            {
                TimeSpan asked = (exception as ZcrmRateLimitException)?.RetryAfter ?? TimeSpan.Zero;
                await PauseAsync(asked > wait ? asked : wait, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Task PauseAsync(TimeSpan wait, CancellationToken cancellationToken) => Task.Delay(wait, calls.Clock, cancellationToken);

    private async Task PauseUnlessAsync(Task told, CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(told, PauseAsync(options.LongestWait * CallbackPatience, leaving.Token)).ConfigureAwait(false);
        await leaving.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private TimeSpan Longer(TimeSpan wait) => wait * 2 < options.LongestWait ? wait * 2 : options.LongestWait;
}
