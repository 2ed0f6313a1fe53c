using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>Encrypted tokens as bytes: <c>ZCRMTOK</c>, the format's version, the key's id, a nonce, the encrypted content and its tag.</summary>
/// <remarks>The tag covers the header and the place where the bytes are kept as well, so that no connection can be passed off as another user's.</remarks>
internal static class TokenEnvelope
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int VersionAt = 7;
    private const int HeaderLength = VersionAt + 1 + TokenKey.IdLength;
    private const int ContentAt = HeaderLength + NonceLength;

    private static ReadOnlySpan<byte> Magic => "ZCRMTOK"u8;

    public static byte[] Encrypt(ReadOnlySpan<byte> content, string place, TokenKey key)
    {
        byte[] envelope = [.. Magic, Version, .. key.Id, .. new byte[NonceLength + content.Length + TokenKey.TagLength]];
        Span<byte> nonce = envelope.AsSpan(HeaderLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = key.CreateCipher();
        cipher.Encrypt(nonce, content, envelope.AsSpan(ContentAt, content.Length), envelope.AsSpan(^TokenKey.TagLength..), Bound(envelope, place));
        return envelope;
    }

    /// <param name="envelope">The bytes.</param>
    /// <param name="place">Where they are kept.</param>
    /// <param name="keys">The keys to try.</param>
    /// <param name="what">What they are, to begin an error with.</param>
    public static byte[] Decrypt(ReadOnlySpan<byte> envelope, string place, TokenKeys keys, string what)
    {
        CheckHeader(envelope, what);
        TokenKey key = keys.Find(KeyId(envelope)) ?? throw TokenStoreErrors.OtherKey(what, keys.Place);
        byte[] content = new byte[envelope.Length - ContentAt - TokenKey.TagLength];
        try
        {
            using AesGcm cipher = key.CreateCipher();
            ReadOnlySpan<byte> tag = envelope[^TokenKey.TagLength..];
            cipher.Decrypt(envelope[HeaderLength..ContentAt], envelope[ContentAt..^TokenKey.TagLength], tag, content, Bound(envelope, place));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw TokenStoreErrors.Damaged(what);
        }
    }

    /// <summary>The id of the key that an envelope was made with, once it was decrypted.</summary>
    public static ReadOnlySpan<byte> KeyId(ReadOnlySpan<byte> envelope) => envelope[(VersionAt + 1)..HeaderLength];

    private static void CheckHeader(ReadOnlySpan<byte> envelope, string what)
    {
        if (!envelope.StartsWith(Magic)) throw Magic.StartsWith(envelope) ? TokenStoreErrors.Damaged(what) : TokenStoreErrors.Foreign(what);
        if (envelope.Length > VersionAt && envelope[VersionAt] != Version) throw TokenStoreErrors.OtherVersion(what, envelope[VersionAt], Version);
        if (envelope.Length < ContentAt + TokenKey.TagLength) throw TokenStoreErrors.Damaged(what);
    }

    private static byte[] Bound(ReadOnlySpan<byte> envelope, string place) => [.. envelope[..HeaderLength], .. Encoding.UTF8.GetBytes(place)];
}
