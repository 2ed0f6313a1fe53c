namespace Zcrm;

/// <summary>The tokens of one enumeration. A server that gives one of them again would be asked in a circle.</summary>
internal sealed class SeenTokens
{
    private readonly HashSet<string> _tokens = [];

    /// <param name="from">The token with which the enumeration begins; null: at the first page.</param>
    public SeenTokens(string? from = null) => EnsureNew(from);

    /// <exception cref="ZcrmDataException">An earlier page gave the same token.</exception>
    public void EnsureNew(string? token)
    {
        if (token is not null && !_tokens.Add(token))
            throw new ZcrmDataException("next_page_token", "the token of another page", $"'{token}', the token of an earlier page; listing on would never end");
    }
}
