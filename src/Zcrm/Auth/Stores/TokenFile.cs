using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>The bytes of a token file: <c>ZCRMTOK</c>, the format's version, the key's id, a nonce, the encrypted connection and its tag.</summary>
/// <remarks>The tag covers the header and the file's name as well, so that no file can be passed off as another user's.</remarks>
internal static class TokenFile
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int VersionAt = 7;
    private const int HeaderLength = VersionAt + 1 + TokenKey.IdLength;
    private const int ContentAt = HeaderLength + NonceLength;

    private static ReadOnlySpan<byte> Magic => "ZCRMTOK"u8;

    public static byte[] Encrypt(ReadOnlySpan<byte> content, string path, TokenKey key)
    {
        byte[] file = [.. Magic, Version, .. key.Id, .. new byte[NonceLength + content.Length + TokenKey.TagLength]];
        Span<byte> nonce = file.AsSpan(HeaderLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = key.CreateCipher();
        cipher.Encrypt(nonce, content, file.AsSpan(ContentAt, content.Length), file.AsSpan(^TokenKey.TagLength..), Bound(file, path));
        return file;
    }

    public static byte[] Decrypt(ReadOnlySpan<byte> file, string path, TokenKeys keys)
    {
        CheckHeader(file, path);
        TokenKey key = keys.Find(file[(VersionAt + 1)..HeaderLength]) ?? throw TokenStoreErrors.OtherKey(path, keys.Place);
        byte[] content = new byte[file.Length - ContentAt - TokenKey.TagLength];
        try
        {
            using AesGcm cipher = key.CreateCipher();
            ReadOnlySpan<byte> tag = file[^TokenKey.TagLength..];
            cipher.Decrypt(file[HeaderLength..ContentAt], file[ContentAt..^TokenKey.TagLength], tag, content, Bound(file, path));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw TokenStoreErrors.Damaged(path);
        }
    }

    private static void CheckHeader(ReadOnlySpan<byte> file, string path)
    {
        if (!file.StartsWith(Magic)) throw Magic.StartsWith(file) ? TokenStoreErrors.Damaged(path) : TokenStoreErrors.Foreign(path);
        if (file.Length > VersionAt && file[VersionAt] != Version) throw TokenStoreErrors.OtherVersion(path, file[VersionAt], Version);
        if (file.Length < ContentAt + TokenKey.TagLength) throw TokenStoreErrors.Damaged(path);
    }

    private static byte[] Bound(ReadOnlySpan<byte> file, string path) =>
        [.. file[..HeaderLength], .. Encoding.UTF8.GetBytes(Path.GetFileName(path))];
}
