namespace Zcrm.Emulator;

/// <summary>The tokens of a query, read one after the other.</summary>
internal sealed class QueryTokens(IReadOnlyList<QueryToken> tokens)
{
    /// <summary>Beyond it brackets are too complex for Zoho, and for the stack.</summary>
    private const int MaxDepth = 100;

    private int _at;
    private int _depth;

    public QueryToken Next => tokens[_at];

    public QueryToken Second => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public bool IsAtEnd => Next.Kind == QueryTokenKind.End;

    public QueryToken Take()
    {
        QueryToken token = Next;
        if (!IsAtEnd) _at++;
        return token;
    }

    /// <summary>Takes these words if all of them come next.</summary>
    public bool TryTake(params ReadOnlySpan<string> words)
    {
        for (int index = 0; index < words.Length; index++)
        {
            if (_at + index >= tokens.Count || !tokens[_at + index].Is(words[index])) return false;
        }

        _at += words.Length;
        return true;
    }

    public void Expect(string word)
    {
        if (!TryTake(word)) throw QueryRefusals.Unexpected(Next);
    }

    public void Descend()
    {
        if (++_depth > MaxDepth) throw QueryRefusals.NotSupported();
    }

    public void Ascend() => _depth--;

    /// <summary>Takes a name: a bare word, or a quoted one for those that are reserved or have an arrow (reference 8.2).</summary>
    public string TakeName()
    {
        if (Next.Kind is not (QueryTokenKind.Word or QueryTokenKind.Text) || QueryWords.IsReserved(Next)) throw QueryRefusals.Unexpected(Next);
        return Take().Text;
    }
}
