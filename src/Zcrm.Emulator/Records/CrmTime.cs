using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Dates and times as the API has them: ISO 8601 with an offset, in whole seconds (reference 2.4). They are kept in UTC.</summary>
internal static class CrmTime
{
    private static readonly string[] Accepted = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>Takes the years 2 to 9998, so that every time can be shown in every offset.</summary>
    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, Accepted, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
        && time.UtcDateTime.Year is > 1 and < 9999;

    public static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The form in which times are kept; texts sort as the times do.</summary>
    public static string Store(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Show(DateTimeOffset time, TimeSpan offset) =>
        time.ToOffset(offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Show(long seconds, TimeSpan offset) => Show(DateTimeOffset.FromUnixTimeSeconds(seconds), offset);

    /// <summary>Shows a kept time to a user.</summary>
    public static string Show(string stored, TimeSpan offset) => TryParse(stored, out DateTimeOffset time) ? Show(time, offset) : stored;
}
