namespace Zcrm.Emulator;

/// <summary>One poll in 30 seconds; a faster one is told to slow down and learns nothing else (reference 1.6).</summary>
internal static class DevicePolling
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    public static bool IsTooFast(DeviceRequest request, DateTimeOffset now) => request.PolledAt is { } last && now - last < Interval;
}
