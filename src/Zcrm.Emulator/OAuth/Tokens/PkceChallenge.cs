using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>The challenge of a login, which only the holder of the verifier can meet (reference 1.1, 1.4).</summary>
/// <param name="Value">The challenge.</param>
/// <param name="IsHashed">S256; else plain.</param>
internal sealed record PkceChallenge(string Value, bool IsHashed)
{
    /// <summary>Reads it from a login; the method is <c>plain</c> unless it is said.</summary>
    /// <returns>Null: the login has none. A method that is not known makes one that nothing meets.</returns>
    public static PkceChallenge? Read(string? challenge, string? method) =>
        string.IsNullOrEmpty(challenge) ? null : new PkceChallenge(challenge, method == "S256");

    public static bool IsKnownMethod(string? method) => method is null or "" or "S256" or "plain";

    public bool IsMetBy(string? verifier)
    {
        if (string.IsNullOrEmpty(verifier)) return false;
        return Value == (IsHashed ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) : verifier);
    }
}
