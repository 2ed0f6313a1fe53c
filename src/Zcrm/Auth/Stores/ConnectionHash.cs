using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>A connection's key as 32 digits, for file names and keys of databases: the same for users that differ in case only, and it shows nobody's address.</summary>
internal static class ConnectionHash
{
    private const int HashBytes = 16;

    public static string Of(ConnectionKey key)
    {
        // The lengths keep apart keys whose parts would run together; users are compared without regard to case.
        string identity = $"{key.ClientId.Length}:{key.ClientId}:{key.Environment}:{key.User.ToUpperInvariant()}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, HashBytes));
    }
}
