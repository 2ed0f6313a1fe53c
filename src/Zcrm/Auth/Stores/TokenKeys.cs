namespace Zcrm;

/// <summary>The keys in use: the first encrypts, and every one decrypts, so that a new key can be put in front of the old.</summary>
internal sealed class TokenKeys
{
    private readonly TokenKey[] _keys;

    private TokenKeys(TokenKey[] keys, string place) => (_keys, Place) = (keys, place);

    /// <summary>Where the keys were found, for errors: the name of a file or of an environment variable.</summary>
    public string Place { get; }

    public TokenKey Encrypting => _keys[0];

    /// <summary>Reads keys that are separated by commas or white space.</summary>
    public static TokenKeys Parse(string text, string place)
    {
        string[] parts = text.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) throw TokenStoreErrors.BadKey(place, 0);
        var keys = new TokenKey[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!TokenKey.TryParse(parts[i], out TokenKey? key)) throw TokenStoreErrors.BadKey(place, i + 1);
            keys[i] = key;
        }

        return new TokenKeys(keys, place);
    }

    public TokenKey? Find(ReadOnlySpan<byte> id)
    {
        foreach (TokenKey key in _keys)
        {
            if (key.Id.SequenceEqual(id)) return key;
        }

        return null;
    }
}
