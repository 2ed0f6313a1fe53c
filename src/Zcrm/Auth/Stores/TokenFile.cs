namespace Zcrm;

/// <summary>The bytes of a token file, bound to the file's name.</summary>
internal static class TokenFile
{
    public static byte[] Encrypt(ReadOnlySpan<byte> content, string path, TokenKey key) => TokenEnvelope.Encrypt(content, Path.GetFileName(path), key);

    public static byte[] Decrypt(ReadOnlySpan<byte> file, string path, TokenKeys keys) =>
        TokenEnvelope.Decrypt(file, Path.GetFileName(path), keys, Name(path));

    /// <summary>What the file is called in errors.</summary>
    public static string Name(string path) => $"The token file '{path}'";
}
