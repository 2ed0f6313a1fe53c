using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Zcrm;

/// <summary>A key that encrypts token files: 32 random bytes, written down as base64.</summary>
[DebuggerDisplay("***")]
internal sealed class TokenKey
{
    public const int Length = 32;
    public const int IdLength = 8;
    public const int TagLength = 16;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _key;
    private readonly byte[] _id;

    private TokenKey(byte[] key)
    {
        _key = key;
        _id = SHA256.HashData([.. "zcrm token key id"u8, .. key])[..IdLength];
    }

    /// <summary>Tells keys apart without telling anything about them; each file names the key that it needs.</summary>
    public ReadOnlySpan<byte> Id => _id;

    /// <summary>Makes a new key and gives its text.</summary>
    public static string Generate() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));

    public static bool TryParse(string text, [NotNullWhen(true)] out TokenKey? key)
    {
        byte[] bytes = new byte[Length];
        bool isKey = Convert.TryFromBase64String(text, bytes, out int length) && length == Length;
        key = isKey ? new TokenKey(bytes) : null;
        return isKey;
    }

    public AesGcm CreateCipher() => new(_key, TagLength);
}
