using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Renews one connection's access token: looks in the store first, mints within the budget, and stores what it minted before it is used.</summary>
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
        Connection stored = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
        if (Usable(stored, refused) is { } found) return found;

        IAsyncDisposable? lease = await store.LeaseRefreshAsync(key, cancellationToken).ConfigureAwait(false);
        if (lease is null) return await MintAndStoreAsync(stored, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            // Who waited for the lease finds what its last holder minted.
            stored = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
            return Usable(stored, refused) ?? await MintAndStoreAsync(stored, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AccessToken> MintAndStoreAsync(Connection stored, CancellationToken cancellationToken)
    {
        if (stored.RefreshToken is null && stored.Soid is null) throw OAuthErrors.NotRenewable(stored.Key);
        await AwaitBudgetAsync(stored, cancellationToken).ConfigureAwait(false);
        Connection minted = await MintAsync(stored, cancellationToken).ConfigureAwait(false);
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

    private async Task<Connection> MintAsync(Connection stored, CancellationToken cancellationToken)
    {
        if (_dead is { } dead && dead.Version == stored.Version) throw dead.Reason.Again();
        DateTimeOffset at = _budget.Spend();
        try
        {
            TokenAnswer answer = await endpoint.RenewAsync(stored, cancellationToken).ConfigureAwait(false);

            // An answer that names a foreign host must not get into the store: it would stay the connection's host.
            if (answer.ApiDomain is { } apiDomain) servers.Trusted(apiDomain);
            Connection minted = answer.ApplyTo(stored, at) with { RecentMints = _budget.Append(stored.RecentMints, at) };
            Log.Minted(logger, stored.Key.ToString(), minted.AccessTokenExpiresAt);
            return minted;
        }
        catch (ZcrmAuthenticationException exception) when (exception.Code == CrmErrorCode.InvalidCode && stored.RefreshToken is not null)
        {
            // A revoked refresh token stays revoked: asking again would only spend the budget. A sign-in brings a new version.
            _dead = new DeadToken(stored.Version, exception);
            throw;
        }
        catch (ZcrmTransportException exception) when (exception.InnerException is { } failure && ConnectionFailure.IsReasonOf(failure))
        {
            // While the network is away nothing counts, or the budget would be spent when it comes back.
            _budget.Refund(at);
            throw;
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
                RecentMints = _budget.Append(stored.RecentMints, minted.RecentMints[^1]),
            };
        }

        throw OAuthErrors.StoreNeverWrites(minted.Key);
    }

    private AccessToken Token(Connection connection) => new(connection, servers, options, random());

    /// <summary>The version of the connection whose refresh token was refused, and why.</summary>
    private sealed record DeadToken(long Version, ZcrmAuthenticationException Reason);
}
