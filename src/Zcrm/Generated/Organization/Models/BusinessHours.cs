#nullable enable
namespace Zcrm.Models;

/// <summary>A business hours.</summary>
public sealed class BusinessHours : CrmObject
{
    /// <summary>The business hours' id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The business hours' week starts on.</summary>
    public BusinessHoursWeekStartsOn? WeekStartsOn
    {
        get => Get<string>("week_starts_on") is { } text ? new(text) : null;
        set => Set("week_starts_on", value?.Value);
    }

    /// <summary>What kind of business hours it is.</summary>
    public BusinessHoursType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The business hours' time zone.</summary>
    public string? TimeZone => Get<string>("timezone");

    /// <summary>The business days; empty when there are none.</summary>
    public IReadOnlyList<string> BusinessDays { get => Get<IReadOnlyList<string>>("business_days") ?? []; set => Set("business_days", value); }

    /// <summary>Whether all days have the same hours.</summary>
    public bool? SameAsEveryday { get => Get<bool?>("same_as_everyday"); set => Set("same_as_everyday", value); }

    /// <summary>The daily timing; empty when there are none.</summary>
    public IReadOnlyList<string> DailyTiming { get => Get<IReadOnlyList<string>>("daily_timing") ?? []; set => Set("daily_timing", value); }

    /// <summary>The custom timing; empty when there are none.</summary>
    public IReadOnlyList<BusinessHoursCustomTiming> CustomTiming
    {
        get => GetObjects<BusinessHoursCustomTiming>("custom_timing");
        set => Set("custom_timing", value);
    }
}

/// <summary>A business hours custom timing.</summary>
public sealed class BusinessHoursCustomTiming : CrmObject
{
    /// <summary>The days.</summary>
    public BusinessHoursCustomTimingDay? Days { get => Get<string>("days") is { } text ? new(text) : null; set => Set("days", value?.Value); }

    /// <summary>The business timing; empty when there are none.</summary>
    public IReadOnlyList<string> BusinessTiming { get => Get<IReadOnlyList<string>>("business_timing") ?? []; set => Set("business_timing", value); }
}

/// <summary>A business hours custom timing day; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BusinessHoursCustomTimingDay(string Value)
{
    /// <summary><c>Monday</c>.</summary>
    public static BusinessHoursCustomTimingDay Monday => new("Monday");

    /// <summary><c>Tuesday</c>.</summary>
    public static BusinessHoursCustomTimingDay Tuesday => new("Tuesday");

    /// <summary><c>Wednesday</c>.</summary>
    public static BusinessHoursCustomTimingDay Wednesday => new("Wednesday");

    /// <summary><c>Thursday</c>.</summary>
    public static BusinessHoursCustomTimingDay Thursday => new("Thursday");

    /// <summary><c>Friday</c>.</summary>
    public static BusinessHoursCustomTimingDay Friday => new("Friday");

    /// <summary><c>Saturday</c>.</summary>
    public static BusinessHoursCustomTimingDay Saturday => new("Saturday");

    /// <summary><c>Sunday</c>.</summary>
    public static BusinessHoursCustomTimingDay Sunday => new("Sunday");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator BusinessHoursCustomTimingDay(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A business hours type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BusinessHoursType(string Value)
{
    /// <summary><c>24_by_7</c>.</summary>
    public static BusinessHoursType Value24By7 => new("24_by_7");

    /// <summary><c>24_by_5</c>.</summary>
    public static BusinessHoursType Value24By5 => new("24_by_5");

    /// <summary><c>custom</c>.</summary>
    public static BusinessHoursType Custom => new("custom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator BusinessHoursType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A business hours week starts on; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BusinessHoursWeekStartsOn(string Value)
{
    /// <summary><c>Monday</c>.</summary>
    public static BusinessHoursWeekStartsOn Monday => new("Monday");

    /// <summary><c>Tuesday</c>.</summary>
    public static BusinessHoursWeekStartsOn Tuesday => new("Tuesday");

    /// <summary><c>Wednesday</c>.</summary>
    public static BusinessHoursWeekStartsOn Wednesday => new("Wednesday");

    /// <summary><c>Thursday</c>.</summary>
    public static BusinessHoursWeekStartsOn Thursday => new("Thursday");

    /// <summary><c>Friday</c>.</summary>
    public static BusinessHoursWeekStartsOn Friday => new("Friday");

    /// <summary><c>Saturday</c>.</summary>
    public static BusinessHoursWeekStartsOn Saturday => new("Saturday");

    /// <summary><c>Sunday</c>.</summary>
    public static BusinessHoursWeekStartsOn Sunday => new("Sunday");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator BusinessHoursWeekStartsOn(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
