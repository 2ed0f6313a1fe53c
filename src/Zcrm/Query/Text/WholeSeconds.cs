using System.Text;

namespace Zcrm;

/// <summary>Zoho's times are whole seconds. A time between two of them is rounded so that a comparison holds for the same records as before.</summary>
internal static class WholeSeconds
{
    /// <summary>Whether a value lies between two seconds, so that none of Zoho's times equals it.</summary>
    public static bool AreMissedBy(object? value) => value switch
    {
        DateTimeOffset time => time.Ticks % TimeSpan.TicksPerSecond != 0,
        DateTime { Kind: DateTimeKind.Utc } time => time.Ticks % TimeSpan.TicksPerSecond != 0,
        _ => false,
    };

    /// <param name="time">The time.</param>
    /// <param name="sign">How a field is compared with it.</param>
    /// <exception cref="ArgumentException">It lies between two seconds, and the comparison is one of equality.</exception>
    public static DateTimeOffset Fit(DateTimeOffset time, string sign)
    {
        DateTimeOffset before = time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
        if (before == time) return time;
        return sign switch
        {
            ">" or "<=" => before,
            ">=" or "<" => before < DateTimeOffset.MaxValue.AddSeconds(-1) ? before.AddSeconds(1) : before,
            _ => throw new ArgumentException($"Zoho's times are whole seconds, and {time:O} lies between two of them, so nothing equals it; compare with >= and <, or round it first."),
        };
    }

    /// <summary>How a query's text so far compares with the value that comes next; the ends of <c>between</c> are like <c>&gt;=</c> and <c>&lt;=</c>.</summary>
    public static string SignBehind(StringBuilder text)
    {
        string before = text.ToString().TrimEnd();
        if (before.EndsWith("between", StringComparison.OrdinalIgnoreCase)) return ">=";
        if (before.EndsWith("and", StringComparison.OrdinalIgnoreCase)) return "<=";
        return Array.Find([">=", "<=", ">", "<"], sign => before.EndsWith(sign, StringComparison.Ordinal)) ?? "=";
    }
}
