using System.Security.Cryptography;

namespace Zcrm;

internal static class DefaultRandomness
{
    private const int Steps = 1 << 30;

    public static double Next() => RandomNumberGenerator.GetInt32(Steps) / (double)Steps;
}
