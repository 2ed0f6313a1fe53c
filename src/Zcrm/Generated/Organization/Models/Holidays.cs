#nullable enable
namespace Zcrm.Models;

/// <summary>A holiday.</summary>
public sealed class Holiday : CrmObject
{
    /// <summary>The holiday's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The holiday's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The holiday's date.</summary>
    public DateOnly? Date { get => Get<DateOnly?>("date"); set => Set("date", value); }

    /// <summary>What kind of holiday it is.</summary>
    public HolidayType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The holiday's shift hour.</summary>
    public CrmReference? ShiftHour { get => GetObject<CrmReference>("shift_hour"); set => Set("shift_hour", value); }

    /// <summary>The holiday's year.</summary>
    public int? Year { get => Get<int?>("year"); set => Set("year", value); }
}

/// <summary>A holiday type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct HolidayType(string Value)
{
    /// <summary><c>business_holiday</c>.</summary>
    public static HolidayType BusinessHoliday => new("business_holiday");

    /// <summary><c>shift_holiday</c>.</summary>
    public static HolidayType ShiftHoliday => new("shift_holiday");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator HolidayType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A holiday type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct HolidayTypeFilter(string Value)
{
    /// <summary><c>business_holiday</c>.</summary>
    public static HolidayTypeFilter BusinessHoliday => new("business_holiday");

    /// <summary><c>shift_holiday</c>.</summary>
    public static HolidayTypeFilter ShiftHoliday => new("shift_holiday");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator HolidayTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
