#nullable enable
namespace Zcrm.Models;

/// <summary>A fiscal year.</summary>
public sealed class FiscalYear : CrmObject
{
    /// <summary>The fiscal year's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The fiscal year's calendar type.</summary>
    public FiscalYearCalendarType? CalendarType
    {
        get => Get<string>("calendar_type") is { } text ? new(text) : null;
        set => Set("calendar_type", value?.Value);
    }

    /// <summary>The fiscal year's display based on.</summary>
    public FiscalYearDisplayBasedOn? DisplayBasedOn
    {
        get => Get<string>("display_based_on") is { } text ? new(text) : null;
        set => Set("display_based_on", value?.Value);
    }

    /// <summary>The fiscal year's surplus week.</summary>
    public FiscalYearSurplusWeek? SurplusWeek { get => GetObject<FiscalYearSurplusWeek>("surplus_week"); set => Set("surplus_week", value); }

    /// <summary>The fiscal year's start month.</summary>
    public FiscalYearStartMonth? StartMonth { get => Get<string>("start_month") is { } text ? new(text) : null; set => Set("start_month", value?.Value); }

    /// <summary>The fiscal year's interval display option.</summary>
    public FiscalYearIntervalDisplayOption? IntervalDisplayOption
    {
        get => Get<string>("interval_display_option") is { } text ? new(text) : null;
        set => Set("interval_display_option", value?.Value);
    }

    /// <summary>The fiscal year's structure.</summary>
    public string? Structure { get => Get<string>("structure"); set => Set("structure", value); }

    /// <summary>The fiscal year's past surplus weeks.</summary>
    public object? PastSurplusWeeks => this["past_surplus_weeks"];

    /// <summary>The fiscal year's start date.</summary>
    public DateOnly? StartDate { get => Get<DateOnly?>("start_date"); set => Set("start_date", value); }
}

/// <summary>A fiscal year surplus week.</summary>
public sealed class FiscalYearSurplusWeek : CrmObject
{
    /// <summary>The period.</summary>
    public string? Period { get => Get<string>("period"); set => Set("period", value); }

    /// <summary>The year.</summary>
    public string? Year { get => Get<string>("year"); set => Set("year", value); }

    /// <summary>The quarter.</summary>
    public string? Quarter { get => Get<string>("quarter"); set => Set("quarter", value); }
}

/// <summary>A fiscal year calendar type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FiscalYearCalendarType(string Value)
{
    /// <summary><c>gregorian</c>.</summary>
    public static FiscalYearCalendarType Gregorian => new("gregorian");

    /// <summary><c>custom</c>.</summary>
    public static FiscalYearCalendarType Custom => new("custom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FiscalYearCalendarType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A fiscal year display based on; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FiscalYearDisplayBasedOn(string Value)
{
    /// <summary><c>start_month</c>.</summary>
    public static FiscalYearDisplayBasedOn StartMonth => new("start_month");

    /// <summary><c>end_month</c>.</summary>
    public static FiscalYearDisplayBasedOn EndMonth => new("end_month");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FiscalYearDisplayBasedOn(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A fiscal year interval display option; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FiscalYearIntervalDisplayOption(string Value)
{
    /// <summary><c>year</c>.</summary>
    public static FiscalYearIntervalDisplayOption Year => new("year");

    /// <summary><c>quarter</c>.</summary>
    public static FiscalYearIntervalDisplayOption Quarter => new("quarter");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FiscalYearIntervalDisplayOption(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A fiscal year start month; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FiscalYearStartMonth(string Value)
{
    /// <summary><c>June</c>.</summary>
    public static FiscalYearStartMonth June => new("June");

    /// <summary><c>October</c>.</summary>
    public static FiscalYearStartMonth October => new("October");

    /// <summary><c>December</c>.</summary>
    public static FiscalYearStartMonth December => new("December");

    /// <summary><c>May</c>.</summary>
    public static FiscalYearStartMonth May => new("May");

    /// <summary><c>September</c>.</summary>
    public static FiscalYearStartMonth September => new("September");

    /// <summary><c>March</c>.</summary>
    public static FiscalYearStartMonth March => new("March");

    /// <summary><c>July</c>.</summary>
    public static FiscalYearStartMonth July => new("July");

    /// <summary><c>January</c>.</summary>
    public static FiscalYearStartMonth January => new("January");

    /// <summary><c>February</c>.</summary>
    public static FiscalYearStartMonth February => new("February");

    /// <summary><c>April</c>.</summary>
    public static FiscalYearStartMonth April => new("April");

    /// <summary><c>August</c>.</summary>
    public static FiscalYearStartMonth August => new("August");

    /// <summary><c>November</c>.</summary>
    public static FiscalYearStartMonth November => new("November");

    /// <summary><c>JANUARY</c>.</summary>
    public static FiscalYearStartMonth January2 => new("JANUARY");

    /// <summary><c>FEBRUARY</c>.</summary>
    public static FiscalYearStartMonth February2 => new("FEBRUARY");

    /// <summary><c>MARCH</c>.</summary>
    public static FiscalYearStartMonth March2 => new("MARCH");

    /// <summary><c>APRIL</c>.</summary>
    public static FiscalYearStartMonth April2 => new("APRIL");

    /// <summary><c>MAY</c>.</summary>
    public static FiscalYearStartMonth May2 => new("MAY");

    /// <summary><c>JUNE</c>.</summary>
    public static FiscalYearStartMonth June2 => new("JUNE");

    /// <summary><c>JULY</c>.</summary>
    public static FiscalYearStartMonth July2 => new("JULY");

    /// <summary><c>AUGUST</c>.</summary>
    public static FiscalYearStartMonth August2 => new("AUGUST");

    /// <summary><c>SEPTEMBER</c>.</summary>
    public static FiscalYearStartMonth September2 => new("SEPTEMBER");

    /// <summary><c>OCTOBER</c>.</summary>
    public static FiscalYearStartMonth October2 => new("OCTOBER");

    /// <summary><c>NOVEMBER</c>.</summary>
    public static FiscalYearStartMonth November2 => new("NOVEMBER");

    /// <summary><c>DECEMBER</c>.</summary>
    public static FiscalYearStartMonth December2 => new("DECEMBER");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FiscalYearStartMonth(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
