namespace Zcrm;

/// <summary>Turns entries of another SDK's tokens into stored connections, and says what became of each.</summary>
internal sealed class LegacyImporter(ConnectionBook book, string clientId, DataCenter dataCenter, CrmServers servers, TimeProvider clock)
{
    public async Task<LegacyImport> ImportAsync(LegacyToken token, CancellationToken cancellationToken)
    {
        if (Refusal(token) is { } reason) return new LegacyImport(token, LegacyImportStatus.Refused, $"{token.Place} was not taken over. {reason}", null);

        Connection connection = New(token);
        if (await book.Store.TryWriteAsync(connection, cancellationToken).ConfigureAwait(false) is { } written)
            return new LegacyImport(token, LegacyImportStatus.Imported, $"{written.Key} is connected, by {token.Place}.", written);

        Connection? stored = await book.Store.ReadAsync(connection.Key, cancellationToken).ConfigureAwait(false);
        return new LegacyImport(token, LegacyImportStatus.AlreadyConnected, $"{connection.Key} is connected already, and was left alone.", stored);
    }

    private string? Refusal(LegacyToken token)
    {
        if (token.Problem is { } problem) return problem;
        if (token.ClientId is { } other && other != clientId) return $"It belongs to the app {other}, and this client speaks for {clientId}. Import it with a client of that app.";
        if (token.RefreshToken is null) return "It has no refresh token, so it would end within the hour. Let the user sign in.";
        return token.ApiDomain is { } domain && !servers.IsTrusted(domain) ? $"Its API server '{domain.Host}' is none of Zoho's. Check the entry." : null;
    }

    private Connection New(LegacyToken token)
    {
        // The SDKs noted the API server, if anything, and it tells the data centre.
        DataCenter home = (token.ApiDomain is { } domain ? DataCenter.OfHost(domain) : null) ?? dataCenter;
        bool isAlive = token.AccessToken is not null && token.AccessTokenExpiresAt > clock.GetUtcNow();
        return new Connection
        {
            Key = book.Key(token.User ?? "unnamed-" + token.RefreshToken!.Fingerprint()),
            DataCenter = home,
            AccountsServer = servers.Accounts(home),
            ApiDomain = token.ApiDomain,
            RefreshToken = token.RefreshToken,
            AccessToken = isAlive ? token.AccessToken : null,
            AccessTokenExpiresAt = isAlive ? token.AccessTokenExpiresAt!.Value : default,
        };
    }
}
