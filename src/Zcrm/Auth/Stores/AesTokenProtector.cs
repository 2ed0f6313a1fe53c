namespace Zcrm;

/// <summary>Protects tokens with AES-GCM and keys of your own.</summary>
/// <remarks>The first key encrypts, and every one decrypts. To change keys put the new one in front, and remove the old one when no token was written with it any more.</remarks>
public sealed class AesTokenProtector : ITokenProtector
{
    private readonly TokenKeys _keys;

    /// <summary>Takes keys as text.</summary>
    /// <param name="keys">One or more keys of 32 random bytes as base64, separated by commas; <c>openssl rand -base64 32</c> makes one, and so does <see cref="GenerateKey"/>.</param>
    /// <exception cref="ZcrmTokenStoreException">One of them is no key.</exception>
    public AesTokenProtector(string keys)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(keys);
        _keys = TokenKeys.Parse(keys, "the keys of the AesTokenProtector");
    }

    private AesTokenProtector(TokenKeys keys) => _keys = keys;

    /// <summary>Takes the keys from the environment variable <c>ZCRM_TOKEN_KEY</c>.</summary>
    /// <exception cref="ZcrmTokenStoreException">It is not set, or what it holds is no key.</exception>
    public static AesTokenProtector FromEnvironment() =>
        new(TokenKeys.Parse(Environment.GetEnvironmentVariable(TokenKeySource.Variable) ?? "", TokenKeySource.Variable));

    /// <summary>Makes a new key. Keep it as you keep passwords: without it the tokens are lost.</summary>
    public static string GenerateKey() => TokenKey.Generate();

    /// <inheritdoc/>
    public byte[] Protect(ReadOnlySpan<byte> content, string place) => TokenEnvelope.Encrypt(content, place, _keys.Encrypting);

    /// <inheritdoc/>
    public byte[] Unprotect(ReadOnlySpan<byte> envelope, string place, out bool isOutdated)
    {
        byte[] content = TokenEnvelope.Decrypt(envelope, place, _keys, $"What is stored for {place}");
        isOutdated = !TokenEnvelope.KeyId(envelope).SequenceEqual(_keys.Encrypting.Id);
        return content;
    }

    /// <summary>Returns the type's name; never a key.</summary>
    public override string ToString() => nameof(AesTokenProtector);
}
