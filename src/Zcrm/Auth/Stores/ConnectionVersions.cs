using System.Security.Cryptography;

namespace Zcrm;

/// <summary>Numbers the writes of a connection.</summary>
/// <remarks>
/// A connection that is deleted and made again must not come to a version that it had: a late writer would overwrite it.
/// Nothing of a deleted connection is kept, so the new one starts anywhere in 62 bits and counts up from there.
/// </remarks>
internal static class ConnectionVersions
{
    /// <summary>The version that follows another; 0 stands for a connection that is not stored yet.</summary>
    public static long After(long version) => version == 0
        ? 1 + (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & (long.MaxValue >> 1))
        : version + 1;
}
