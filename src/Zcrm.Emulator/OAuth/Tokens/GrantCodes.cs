using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>Grant tokens that wait to be redeemed. Each works once, and for a few minutes (reference 1.9).</summary>
internal sealed class GrantCodes
{
    private readonly ConcurrentDictionary<string, GrantCode> _codes = new();

    public string Issue(GrantCode code)
    {
        string text = TokenText.New();
        _codes[TokenText.Hash(text)] = code;
        return text;
    }

    public GrantCode? Find(string? text, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(text) || !_codes.TryGetValue(TokenText.Hash(text), out GrantCode? code)) return null;
        return code.ExpiresAt > now ? code : null;
    }

    /// <summary>Uses a grant token up.</summary>
    /// <returns>False: somebody else was faster.</returns>
    public bool TryRedeem(string text) => _codes.TryRemove(TokenText.Hash(text), out _);
}
