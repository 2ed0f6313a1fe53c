namespace Zcrm;

// Taking over what Zoho's own SDKs stored.
public partial class AuthClient
{
    /// <summary>Takes over the tokens of users who signed in with one of Zoho's own SDKs, so that they need not sign in again.</summary>
    /// <remarks>
    /// Nothing is asked of Zoho, and nothing is changed where the tokens come from. A user who is connected already is left alone. The other SDK and this client
    /// share Zoho's budget of mints for each refresh token, so do not run both for long.
    /// </remarks>
    /// <param name="tokens">What <see cref="LegacyTokens.ReadFileAsync"/>, or Zcrm.Sql, read.</param>
    /// <param name="cancellationToken">Ends the import; what was taken over until then stays.</param>
    /// <returns>One outcome for each entry, in their order.</returns>
    /// <exception cref="ZcrmTokenStoreException">This client's token store cannot be used.</exception>
    public virtual async Task<IReadOnlyList<LegacyImport>> ImportLegacyAsync(IEnumerable<LegacyToken> tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var importer = new LegacyImporter(_context.Book, _context.ClientId, _context.DataCenter, _context.Servers, _context.Clock);
        var outcomes = new List<LegacyImport>();
        foreach (LegacyToken token in tokens)
        {
            LegacyImport outcome = await importer.ImportAsync(token, cancellationToken).ConfigureAwait(false);
            if (outcome.Status == LegacyImportStatus.Imported) _context.Sources.Forget(outcome.Connection!.Key);
            outcomes.Add(outcome);
        }

        return outcomes;
    }
}
