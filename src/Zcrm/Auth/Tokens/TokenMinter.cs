using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Renews one connection's access token: looks in the store first, notes each mint there, mints within the budget, and stores what it minted before it is used.</summary>
/// <remarks>Called by one refresh at a time.</remarks>
internal sealed class TokenMinter(
    ITokenStore store, TokenEndpoint endpoint, CrmServers servers, TokenOptions options, TimeProvider clock, Func<double> random, ILogger logger)
{
    private readonly MintBudget _budget = new(options, clock);
    private DeadToken? _dead;

    /// <param name="key">Which connection.</param>
    /// <param name="refused">The access token that must not be given again, if any.</param>
    /// <param name="cancellationToken">Ends the renewal.</param>
    public async Task<AccessToken> RenewAsync(ConnectionKey key, Secret? refused, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < ConnectionBook.MaxWrites; attempt++)
        {
            Connection stored = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
            if (Usable(stored, refused) is { } found) return found;
            if (await MintUnderLeaseAsync(stored, refused, cancellationToken).ConfigureAwait(false) is { } minted) return minted;
        }

        throw OAuthErrors.StoreNeverWrites(key);
    }

    private async Task<AccessToken?> MintUnderLeaseAsync(Connection stored, Secret? refused, CancellationToken cancellationToken)
    {
        IAsyncDisposable? lease = await store.LeaseRefreshAsync(stored.Key, cancellationToken).ConfigureAwait(false);
        if (lease is null) return await NoteAndMintAsync(stored, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            // Who waited for the lease finds what its last holder minted.
            stored = await ReadAsync(stored.Key, cancellationToken).ConfigureAwait(false);
            return Usable(stored, refused) ?? await NoteAndMintAsync(stored, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Notes the mint in the store before it asks for it, so that one which a crash cuts short counts for all. The same write is the lease's fence: who was
    /// away for longer than its lease finds that another wrote since.
    /// </summary>
    /// <returns>Null when another wrote since, and the way has to be gone anew.</returns>
    private async Task<AccessToken?> NoteAndMintAsync(Connection stored, CancellationToken cancellationToken)
    {
        if (stored.RefreshToken is null && stored.Soid is null) throw OAuthErrors.NotRenewable(stored.Key);
        if (_dead is { } dead && dead.Is(stored)) throw dead.Reason.Again();
        await AwaitBudgetAsync(stored, cancellationToken).ConfigureAwait(false);
        if (await NoteAsync(stored, cancellationToken).ConfigureAwait(false) is not { } noted) return null;
        Connection minted = await MintAsync(noted, cancellationToken).ConfigureAwait(false);
        return Token(await StoreAsync(minted, cancellationToken).ConfigureAwait(false));
    }

    private async Task<Connection> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) =>
        await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) ?? throw OAuthErrors.NotConnected(key);

    private AccessToken? Usable(Connection stored, Secret? refused)
    {
        if (stored.AccessToken is null || stored.AccessToken.Equals(refused)) return null;
        AccessToken token = Token(stored);
        return clock.GetUtcNow() < token.RefreshAt ? token : null;
    }

    private async Task AwaitBudgetAsync(Connection stored, CancellationToken cancellationToken)
    {
        TimeSpan wait = _budget.WaitBefore(stored.RecentMints);
        if (wait <= TimeSpan.Zero) return;
        if (wait > options.MaxBudgetWait) throw OAuthErrors.BudgetSpent(stored.Key, options, clock.GetUtcNow() + wait);
        await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Connection?> NoteAsync(Connection stored, CancellationToken cancellationToken)
    {
        DateTimeOffset at = _budget.Spend();
        Connection? noted = null;
        try
        {
            return noted = await store.TryWriteAsync(stored with { RecentMints = _budget.Append(stored.RecentMints, at) }, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (noted is null) _budget.Refund(at);
        }
    }

    private async Task<Connection> MintAsync(Connection noted, CancellationToken cancellationToken)
    {
        DateTimeOffset at = noted.RecentMints[^1];
        try
        {
            TokenAnswer answer = await endpoint.RenewAsync(noted, cancellationToken).ConfigureAwait(false);

            // An answer that names a foreign host must not get into the store: it would stay the connection's host.
            if (answer.ApiDomain is { } apiDomain) servers.Trusted(apiDomain);
            Connection minted = answer.ApplyTo(noted, at);
            Log.Minted(logger, noted.Key.ToString(), minted.AccessTokenExpiresAt);
            return minted;
        }
        catch (ZcrmAuthenticationException exception) when (exception.Code == CrmErrorCode.InvalidCode && noted.RefreshToken is not null)
        {
            // A revoked refresh token stays revoked: asking again would only spend the budget.
            _dead = new DeadToken(noted.RefreshToken, noted.AccountsServer, exception);
            throw;
        }
        catch (ZcrmTransportException exception) when (exception.InnerException is { } failure && ConnectionFailure.IsReasonOf(failure))
        {
            // While the network is away nothing counts, or the budget would be spent when it comes back.
            await TakeBackAsync(noted, at, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task TakeBackAsync(Connection noted, DateTimeOffset at, CancellationToken cancellationToken)
    {
        _budget.Refund(at);
        Connection before = noted with { RecentMints = [.. noted.RecentMints.Where(mint => mint != at)] };
        try
        {
            await store.TryWriteAsync(before, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmTokenStoreException)
        {
            // That the network is away is what the caller must hear.
        }
    }

    /// <summary>Stores the new token before anybody uses it. Whoever was faster with a newer token wins.</summary>
    private async Task<Connection> StoreAsync(Connection minted, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < ConnectionBook.MaxWrites; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await store.TryWriteAsync(minted, cancellationToken).ConfigureAwait(false) is { } written) return written;

            Connection stored = await ReadAsync(minted.Key, cancellationToken).ConfigureAwait(false);
            bool isAnotherSignIn = !Equals(stored.RefreshToken, minted.RefreshToken);
            if (stored.AccessToken is not null && (isAnotherSignIn || stored.AccessTokenExpiresAt >= minted.AccessTokenExpiresAt)) return stored;
            minted = minted with
            {
                Version = stored.Version,
                RefreshToken = stored.RefreshToken,
                RecentMints = _budget.Append(stored.RecentMints, minted.AccessTokenIssuedAt!.Value),
            };
        }

        throw OAuthErrors.StoreNeverWrites(minted.Key);
    }

    private AccessToken Token(Connection connection) => new(connection, servers, options, random());

    /// <summary>A refresh token that was refused, by whom, and why.</summary>
    private sealed record DeadToken(Secret RefreshToken, Uri AccountsServer, ZcrmAuthenticationException Reason)
    {
        public bool Is(Connection connection) => RefreshToken.Equals(connection.RefreshToken) && AccountsServer == connection.AccountsServer;
    }
}
