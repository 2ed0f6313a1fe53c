using System.Security.Cryptography;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>Makes tokens in Zoho's form, <c>1000.&lt;hex&gt;.&lt;hex&gt;</c>, and the hashes by which they are kept.</summary>
internal static class TokenText
{
    public static string New(string prefix = "1000") =>
        $"{prefix}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
