using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Gives one connection's access token to any number of callers, and sees to it that the token is renewed once.</summary>
internal sealed class AccessTokenSource(ConnectionKey key, TokenMinter minter, int maxConcurrency, TokenOptions options, TimeProvider clock, ILogger logger)
{
    private readonly Lock _gate = new();
    private AccessToken? _current;
    private Task<AccessToken>? _refresh;
    private int _generation;
    private DateTimeOffset _nextBackground = DateTimeOffset.MinValue;

    /// <summary>Which connection this is.</summary>
    public ConnectionKey Key { get; } = key;

    /// <summary>The calls that may be under way for this connection.</summary>
    public SemaphoreSlim Places { get; } = new(maxConcurrency, maxConcurrency);

    /// <summary>Gets a token that can be used now.</summary>
    /// <param name="refused">The token that Zoho just refused, if any; a caller refused with an older one is served by the newer.</param>
    /// <param name="cancellationToken">Ends this caller's wait, never the refresh itself.</param>
    public ValueTask<AccessToken> GetAsync(AccessToken? refused, CancellationToken cancellationToken)
    {
        AccessToken? current = Volatile.Read(ref _current);
        if (current is not null && !IsSame(current, refused))
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (now < current.RefreshAt) return new(current);
            if (now < current.UseUntil)
            {
                RefreshInBackground(now);
                return new(current);
            }
        }

        return new(WaitForRefreshAsync(refused, cancellationToken));
    }

    /// <summary>Forgets the token, after the connection was replaced or removed.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _current = null;
            _refresh = null;
            _generation++;
        }
    }

    private async Task<AccessToken> WaitForRefreshAsync(AccessToken? refused, CancellationToken cancellationToken)
    {
        AccessToken token = await Join(refused).WaitAsync(cancellationToken).ConfigureAwait(false);

        // A refresh that began before the refusal was known may have found the very token that was refused.
        return IsSame(token, refused) ? await Join(refused).WaitAsync(cancellationToken).ConfigureAwait(false) : token;
    }

    /// <summary>Whoever comes first starts the refresh; it belongs to nobody, so nobody's cancellation ends it.</summary>
    private Task<AccessToken> Join(AccessToken? refused)
    {
        lock (_gate)
        {
            if (_current is not null && !IsSame(_current, refused) && clock.GetUtcNow() < _current.UseUntil) return Task.FromResult(_current);
            return _refresh is { IsCompleted: false } ? _refresh : _refresh = Start(refused);
        }
    }

    private void RefreshInBackground(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_refresh is { IsCompleted: false } || now < _nextBackground) return;
            _nextBackground = now + options.RefreshBackoff;
            _refresh = Start(refused: null);
            _ = ObserveAsync(_refresh);
        }
    }

    private Task<AccessToken> Start(AccessToken? refused)
    {
        // The refresh serves many callers, so it must not run in the trace or the ambient data of the first.
        int generation = _generation;
        using (ExecutionContext.SuppressFlow())
        {
            Task<AccessToken> refresh = Task.Run(() => RefreshAsync(refused, generation));

            // When every caller has given up, nobody is left to see how it ended.
            _ = refresh.ContinueWith(
                static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return refresh;
        }
    }

    private async Task<AccessToken> RefreshAsync(AccessToken? refused, int generation)
    {
        using var limit = new CancellationTokenSource(options.RefreshTimeout, clock);
        try
        {
            AccessToken token = await minter.RenewAsync(Key, refused?.Value, limit.Token).ConfigureAwait(false);
            Publish(token, generation);
            return token;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new ZcrmTransportException(
                "POST /oauth/v2/token",
                $"The access token of {Key} was not refreshed within {options.RefreshTimeout}. Check the token store and the accounts server.",
                attempts: 1,
                wasSent: false);
        }
    }

    private void Publish(AccessToken token, int generation)
    {
        lock (_gate)
        {
            // A sign-in or sign-out since the refresh began makes its token yesterday's.
            if (generation == _generation) _current = token;
        }
    }

    private async Task ObserveAsync(Task<AccessToken> refresh)
    {
        try
        {
            await refresh.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.BackgroundRefreshFailed(logger, Key.ToString(), exception.Message);
        }
    }

    private static bool IsSame(AccessToken token, AccessToken? refused) => refused is not null && token.Value.Equals(refused.Value);
}
