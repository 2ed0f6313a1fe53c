using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>The tokens that were issued and are not revoked. Reading is free of locks; one change is made at a time.</summary>
internal sealed class TokenBook
{
    private readonly TokenDocuments _documents;
    private readonly EmulatorRules _rules;
    private readonly ConcurrentDictionary<string, RefreshGrant> _refresh;
    private readonly ConcurrentDictionary<string, AccessGrant> _access;
    private readonly ConcurrentDictionary<string, int> _mintCounts = new();
    private readonly Lock _changing = new();

    public TokenBook(IEmulatorStore store, EmulatorRules rules)
    {
        _documents = new TokenDocuments(store);
        _rules = rules;
        _refresh = new(_documents.RefreshGrants().Select(grant => KeyValuePair.Create(grant.Hash, grant)));
        _access = new(_documents.AccessGrants().Select(grant => KeyValuePair.Create(grant.Hash, grant)));
    }

    /// <summary>How many access tokens were made from refresh tokens since the start, by user.</summary>
    public IReadOnlyDictionary<string, int> MintCounts => _mintCounts;

    public RefreshGrant? FindRefresh(string token) => _refresh.GetValueOrDefault(TokenText.Hash(token));

    /// <summary>Finds an access token that is alive.</summary>
    public AccessGrant? FindAccess(string token, DateTimeOffset now) =>
        _access.TryGetValue(TokenText.Hash(token), out AccessGrant? grant) && grant.ExpiresAt > now ? grant : null;

    public (string Token, RefreshGrant Grant) IssueRefresh(string clientId, string userId, IReadOnlyList<string> scopes)
    {
        string token = TokenText.New();
        lock (_changing)
        {
            var grant = new RefreshGrant(TokenText.Hash(token), _documents.Next(), clientId, userId, scopes);
            foreach (RefreshGrant evicted in RefreshTokenQuota.Evicted(_refresh.Values, grant, _rules.RefreshTokensPerUser)) Remove(evicted);
            Keep(grant);
            return (token, grant);
        }
    }

    /// <summary>Makes the access token that comes with a grant of its own: with a code, or by client credentials.</summary>
    public string IssueAccess(RefreshGrant? refresh, string clientId, string userId, IReadOnlyList<string> scopes, DateTimeOffset now)
    {
        lock (_changing)
        {
            if (refresh is not null) Keep(refresh with { Mints = MintThrottle.Noted(refresh.Mints, now) });
            return Issue(refresh?.Hash, clientId, userId, scopes, now);
        }
    }

    /// <summary>Makes an access token from a refresh token.</summary>
    /// <returns>The token, or null when the refresh token is throttled.</returns>
    public string? Mint(RefreshGrant refresh, DateTimeOffset now)
    {
        lock (_changing)
        {
            RefreshGrant current = _refresh.GetValueOrDefault(refresh.Hash, refresh);
            if (MintThrottle.IsThrottled(current.Mints, now, _rules.MintsPerWindow)) return null;
            Keep(current with { Mints = MintThrottle.Noted(current.Mints, now) });
            _mintCounts.AddOrUpdate(current.UserId, 1, (_, count) => count + 1);
            return Issue(current.Hash, current.ClientId, current.UserId, current.Scopes, now);
        }
    }

    /// <summary>Ends an access token, or a refresh token with all that was made from it.</summary>
    /// <returns>Whose token it was, or null when there is no such token.</returns>
    public string? Revoke(string token)
    {
        lock (_changing)
        {
            string hash = TokenText.Hash(token);
            if (_refresh.TryGetValue(hash, out RefreshGrant? refresh)) Remove(refresh);
            if (_access.TryGetValue(hash, out AccessGrant? access)) Remove(access);
            return refresh?.UserId ?? access?.UserId;
        }
    }

    public void RevokeAccess(Func<AccessGrant, bool> which)
    {
        lock (_changing)
        {
            foreach (AccessGrant grant in _access.Values.Where(which)) Remove(grant);
        }
    }

    public void RevokeRefresh(Func<RefreshGrant, bool> which)
    {
        lock (_changing)
        {
            foreach (RefreshGrant grant in _refresh.Values.Where(which)) Remove(grant);
        }
    }

    private string Issue(string? refreshHash, string clientId, string userId, IReadOnlyList<string> scopes, DateTimeOffset now)
    {
        foreach (AccessGrant dead in _access.Values.Where(access => access.ExpiresAt <= now)) Remove(dead);
        string token = TokenText.New();
        var grant = new AccessGrant(TokenText.Hash(token), _documents.Next(), refreshHash, clientId, userId, scopes, now + _rules.AccessTokenLifetime);
        foreach (AccessGrant evicted in LiveAccessTokens.Evicted(_access.Values, grant, _rules.LiveAccessTokens)) Remove(evicted);
        _access[grant.Hash] = grant;
        _documents.Write(grant);
        return token;
    }

    private void Keep(RefreshGrant grant)
    {
        _refresh[grant.Hash] = grant;
        _documents.Write(grant);
    }

    private void Remove(RefreshGrant grant)
    {
        _refresh.TryRemove(grant.Hash, out _);
        _documents.Delete(grant);
        foreach (AccessGrant made in _access.Values.Where(access => access.RefreshHash == grant.Hash)) Remove(made);
    }

    private void Remove(AccessGrant grant)
    {
        _access.TryRemove(grant.Hash, out _);
        _documents.Delete(grant);
    }
}
