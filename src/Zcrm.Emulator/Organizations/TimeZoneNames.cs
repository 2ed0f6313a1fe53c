using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Names a time zone that has a user's offset all year.</summary>
internal static class TimeZoneNames
{
    private static readonly Dictionary<TimeSpan, string> Broken = new()
    {
        [new TimeSpan(3, 30, 0)] = "Asia/Tehran",
        [new TimeSpan(4, 30, 0)] = "Asia/Kabul",
        [new TimeSpan(5, 30, 0)] = "Asia/Kolkata",
        [new TimeSpan(5, 45, 0)] = "Asia/Kathmandu",
        [new TimeSpan(6, 30, 0)] = "Asia/Yangon",
        [new TimeSpan(8, 45, 0)] = "Australia/Eucla",
        [new TimeSpan(9, 30, 0)] = "Australia/Darwin",
        [new TimeSpan(-9, -30, 0)] = "Pacific/Marquesas",
    };

    public static string Of(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "Etc/GMT";
        if (Broken.TryGetValue(offset, out string? name)) return name;

        // Names of the Etc area have the sign turned round.
        return string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(offset < TimeSpan.Zero ? '+' : '-')}{(int)offset.Duration().TotalHours}");
    }
}
