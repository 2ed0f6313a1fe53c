using System.Globalization;

namespace Zcrm;

/// <summary>Times as text: a number with its unit (<c>30s</c>), <c>hh:mm:ss</c>, or <c>infinite</c>. A number without a unit is not one.</summary>
internal static class Durations
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("min", TimeSpan.FromMinutes(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
        ("d", TimeSpan.FromDays(1)),
    ];

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = Timeout.InfiniteTimeSpan;
        if (text.Equals("infinite", StringComparison.OrdinalIgnoreCase)) return true;
        // Two colons, because 5:00 would be hours to some and minutes to others.
        if (text.AsSpan().Count(':') == 2) return TimeSpan.TryParseExact(text, ["c", @"h\:mm\:ss"], CultureInfo.InvariantCulture, out duration);
        foreach ((string unit, TimeSpan length) in Units)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) return TryParse(text[..^unit.Length].TrimEnd(), length, out duration);
        }

        return false;
    }

    /// <summary>Reads a number of a given unit.</summary>
    public static bool TryParse(string number, TimeSpan unit, out TimeSpan duration)
    {
        duration = default;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count)) return false;
        if (count > TimeSpan.MaxValue.Ticks / (decimal)unit.Ticks) return false;
        duration = TimeSpan.FromTicks((long)(count * unit.Ticks));
        return true;
    }

    /// <summary>Writes a time with the largest unit that leaves a whole number.</summary>
    public static string Text(TimeSpan duration)
    {
        if (duration == Timeout.InfiniteTimeSpan) return "infinite";
        if (duration == TimeSpan.Zero) return "0 seconds";
        if (duration.Ticks % TimeSpan.TicksPerDay == 0) return Count(duration.Ticks / TimeSpan.TicksPerDay, "day");
        if (duration.Ticks % TimeSpan.TicksPerHour == 0) return Count(duration.Ticks / TimeSpan.TicksPerHour, "hour");
        if (duration.Ticks % TimeSpan.TicksPerMinute == 0) return Count(duration.Ticks / TimeSpan.TicksPerMinute, "minute");
        return duration.Ticks % TimeSpan.TicksPerSecond == 0
            ? Count(duration.Ticks / TimeSpan.TicksPerSecond, "second")
            : string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds} ms");
    }

    private static string Count(long count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
