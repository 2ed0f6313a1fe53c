namespace Zcrm.Emulator;

/// <summary>The functions of formulas that make times, in UTC.</summary>
internal static class FormulaTimes
{
    /// <summary>A time from year, month, day, hour, minute, and AM or PM.</summary>
    public static object? New(IReadOnlyList<object?> parts)
    {
        if (parts is not [decimal year, decimal month, decimal day, decimal hour, decimal minute, string half]) return null;
        bool isAfternoon = half.Equals("PM", StringComparison.OrdinalIgnoreCase);
        int hours = ((int)hour % 12) + (isAfternoon ? 12 : 0);
        return Within(() => new DateTimeOffset((int)year, (int)month, (int)day, hours, (int)minute, 0, TimeSpan.Zero));
    }

    /// <summary>A time so many units later.</summary>
    public static object? Add(DateTimeOffset time, decimal count, string unit) => unit.ToUpperInvariant() switch
    {
        "YEAR" => Within(() => time.AddYears((int)count)),
        "MONTH" => Within(() => time.AddMonths((int)count)),
        "DAY" => Within(() => time.AddDays((double)count)),
        "HOUR" => Within(() => time.AddHours((double)count)),
        "MINUTE" => Within(() => time.AddMinutes((double)count)),
        _ => null,
    };

    private static DateTimeOffset? Within(Func<DateTimeOffset> make)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            // There is no such day, or no such year.
            return null;
        }
    }
}
