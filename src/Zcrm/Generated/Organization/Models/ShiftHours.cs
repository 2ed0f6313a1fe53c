#nullable enable
namespace Zcrm.Models;

/// <summary>A shift hours.</summary>
public sealed class ShiftHours : CrmObject
{
    /// <summary>The shift hours' id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The custom timing; empty when there are none.</summary>
    public IReadOnlyList<ShiftHoursCustomTiming> CustomTiming
    {
        get => GetObjects<ShiftHoursCustomTiming>("custom_timing");
        set => Set("custom_timing", value);
    }

    /// <summary>How many users there are.</summary>
    public int? UsersCount { get => Get<int?>("users_count"); set => Set("users_count", value); }

    /// <summary>The holidays; empty when there are none.</summary>
    public IReadOnlyList<ShiftHoursHoliday> Holidays { get => GetObjects<ShiftHoursHoliday>("holidays"); set => Set("holidays", value); }

    /// <summary>The daily timing; empty when there are none.</summary>
    public IReadOnlyList<string> DailyTiming { get => Get<IReadOnlyList<string>>("daily_timing") ?? []; set => Set("daily_timing", value); }

    /// <summary>The shift hours' time zone.</summary>
    public string? TimeZone { get => Get<string>("timezone"); set => Set("timezone", value); }

    /// <summary>The shift hours' name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The break hours; empty when there are none.</summary>
    public IReadOnlyList<ShiftHoursBreakHours> BreakHours { get => GetObjects<ShiftHoursBreakHours>("break_hours"); set => Set("break_hours", value); }

    /// <summary>The shift days; empty when there are none.</summary>
    public IReadOnlyList<string> ShiftDays { get => Get<IReadOnlyList<string>>("shift_days") ?? []; set => Set("shift_days", value); }

    /// <summary>Whether all days have the same hours.</summary>
    public bool? SameAsEveryday { get => Get<bool?>("same_as_everyday"); set => Set("same_as_everyday", value); }

    /// <summary>The users; empty when there are none.</summary>
    public IReadOnlyList<ShiftHoursUser> Users { get => GetObjects<ShiftHoursUser>("users"); set => Set("users", value); }
}

/// <summary>A shift hours break hours.</summary>
public sealed class ShiftHoursBreakHours : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The custom timing; empty when there are none.</summary>
    public IReadOnlyList<ShiftHoursBreakHoursCustomTiming> CustomTiming
    {
        get => GetObjects<ShiftHoursBreakHoursCustomTiming>("custom_timing");
        set => Set("custom_timing", value);
    }

    /// <summary>The daily timing; empty when there are none.</summary>
    public IReadOnlyList<string> DailyTiming { get => Get<IReadOnlyList<string>>("daily_timing") ?? []; set => Set("daily_timing", value); }

    /// <summary>Whether all days have the same hours.</summary>
    public string? SameAsEveryday { get => Get<string>("same_as_everyday"); set => Set("same_as_everyday", value); }

    /// <summary>The break days; empty when there are none.</summary>
    public IReadOnlyList<string> BreakDays { get => Get<IReadOnlyList<string>>("break_days") ?? []; set => Set("break_days", value); }
}

/// <summary>A shift hours break hours custom timing.</summary>
public sealed class ShiftHoursBreakHoursCustomTiming : CrmObject
{
    /// <summary>The break timing; empty when there are none.</summary>
    public IReadOnlyList<string> BreakTiming { get => Get<IReadOnlyList<string>>("break_timing") ?? []; set => Set("break_timing", value); }

    /// <summary>The days.</summary>
    public BusinessHoursCustomTimingDay? Days { get => Get<string>("days") is { } text ? new(text) : null; set => Set("days", value?.Value); }
}

/// <summary>A shift hours custom timing.</summary>
public sealed class ShiftHoursCustomTiming : CrmObject
{
    /// <summary>The days.</summary>
    public BusinessHoursCustomTimingDay? Days { get => Get<string>("days") is { } text ? new(text) : null; set => Set("days", value?.Value); }

    /// <summary>The shift timing; empty when there are none.</summary>
    public IReadOnlyList<string> ShiftTiming { get => Get<IReadOnlyList<string>>("shift_timing") ?? []; set => Set("shift_timing", value); }
}

/// <summary>A shift hours holiday.</summary>
public sealed class ShiftHoursHoliday : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The date.</summary>
    public DateOnly? Date { get => Get<DateOnly?>("date"); set => Set("date", value); }

    /// <summary>The year.</summary>
    public string? Year { get => Get<string>("year"); set => Set("year", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The user fmt.</summary>
    public string? UserFmt => Get<string>("userFmt");
}

/// <summary>A shift hours user.</summary>
public sealed class ShiftHoursUser : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The role.</summary>
    public CrmReference? Role { get => GetObject<CrmReference>("role"); set => Set("role", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public string? Zuid { get => Get<string>("zuid"); set => Set("zuid", value); }

    /// <summary>The effective from.</summary>
    public DateOnly? EffectiveFrom { get => Get<DateOnly?>("effective_from"); set => Set("effective_from", value); }
}
