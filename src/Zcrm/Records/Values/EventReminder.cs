namespace Zcrm;

/// <summary>When to remind of a meeting.</summary>
public sealed class EventReminder : CrmObject
{
    /// <summary>How many periods before the meeting.</summary>
    public int? Unit => Get<int?>("unit");

    /// <summary>The period: <c>minutes</c>, <c>hours</c>, <c>days</c> or <c>weeks</c>.</summary>
    public string? Period => Get<string>("period");

    /// <summary>At what time of that day.</summary>
    /// <value>Null: at the time of the meeting.</value>
    public TimeOnly? Time => Get<TimeOnly?>("time");

    /// <summary>Some minutes before the meeting.</summary>
    /// <param name="minutes">How many; 0: when it begins.</param>
    public static EventReminder MinutesBefore(int minutes) => Before(minutes, "minutes", null);

    /// <summary>Some hours before the meeting.</summary>
    /// <param name="hours">How many.</param>
    public static EventReminder HoursBefore(int hours) => Before(hours, "hours", null);

    /// <summary>Some days before the meeting.</summary>
    /// <param name="days">How many; 0: the same day.</param>
    /// <param name="at">At what time of that day, in the user's time zone; null: at the time of the meeting.</param>
    public static EventReminder DaysBefore(int days, TimeOnly? at = null) => Before(days, "days", at);

    /// <summary>Some weeks before the meeting.</summary>
    /// <param name="weeks">How many.</param>
    /// <param name="at">At what time of that day, in the user's time zone; null: at the time of the meeting.</param>
    public static EventReminder WeeksBefore(int weeks, TimeOnly? at = null) => Before(weeks, "weeks", at);

    private static EventReminder Before(int unit, string period, TimeOnly? at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        var reminder = new EventReminder { ["unit"] = unit, ["period"] = period };
        if (at is { } time) reminder["time"] = time;
        return reminder;
    }
}
