using System.Globalization;

namespace Zcrm;

/// <summary>How a task, a meeting or a call repeats.</summary>
/// <remarks>The rule looks like RFC 5545, but its dates have dashes and its start is inside. Parts that have no property here survive.</remarks>
/// <example><code>
/// task.Recurrence = new Recurrence { Frequency = RecurrenceFrequency.Weekly, Interval = 2, Start = new DateOnly(2026, 3, 2), Until = new DateOnly(2026, 8, 31) };
/// task.Recurrence.SetPart("BYDAY", "MO");
/// </code></example>
public sealed class Recurrence : CrmObject
{
    private const string Name = "RRULE";
    private const string Exceptions = "EXDATE";
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The whole rule as Zoho writes it, for example <c>FREQ=DAILY;INTERVAL=10;UNTIL=2026-08-14;DTSTART=2026-07-03</c>.</summary>
    public string? Rule
    {
        get => Get<string>(Name);
        set => Set(Name, value);
    }

    /// <summary>How often. Required.</summary>
    /// <value>Null when the rule does not say, or says something that Zcrm does not know.</value>
    public RecurrenceFrequency? Frequency
    {
        get => Enum.TryParse(GetPart("FREQ"), ignoreCase: true, out RecurrenceFrequency frequency) ? frequency : null;
        set => SetPart("FREQ", value?.ToString().ToUpperInvariant());
    }

    /// <summary>Every how many days, weeks, months or years.</summary>
    /// <value>Null: every one.</value>
    /// <exception cref="ZcrmDataException">The rule has something else there.</exception>
    public int? Interval
    {
        get => ReadNumber("INTERVAL");
        set => SetPart("INTERVAL", value?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many times.</summary>
    /// <value>Null: until <see cref="Until"/>.</value>
    /// <exception cref="ZcrmDataException">The rule has something else there.</exception>
    public int? Count
    {
        get => ReadNumber("COUNT");
        set => SetPart("COUNT", value?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The first day.</summary>
    /// <exception cref="ZcrmDataException">The rule has something else there.</exception>
    public DateOnly? Start
    {
        get => ReadDay("DTSTART");
        set => SetPart("DTSTART", value?.ToString(DateFormat, CultureInfo.InvariantCulture));
    }

    /// <summary>The last day.</summary>
    /// <exception cref="ZcrmDataException">The rule has something else there.</exception>
    public DateOnly? Until
    {
        get => ReadDay("UNTIL");
        set => SetPart("UNTIL", value?.ToString(DateFormat, CultureInfo.InvariantCulture));
    }

    /// <summary>The days on which it does not take place although the rule says so.</summary>
    /// <remarks>They stand beside the rule, with commas between them.</remarks>
    /// <value>None.</value>
    /// <exception cref="ZcrmDataException">There is something else.</exception>
    public IReadOnlyList<DateOnly> ExcludedDays
    {
        get => [.. (Get<string>(Exceptions) ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadExcluded)];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            string days = string.Join(',', value.Select(day => day.ToString(DateFormat, CultureInfo.InvariantCulture)));
            Set(Exceptions, days.Length == 0 ? null : days);
        }
    }

    /// <summary>Gets a part of the rule that has no property here, for example <c>BYDAY</c>.</summary>
    /// <param name="name">The part's name.</param>
    /// <returns>Its text; null when the rule does not have it.</returns>
    public string? GetPart(string name) => RuleParts.Parse(Rule)[name];

    /// <summary>Sets a part of the rule.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">Its text; null takes it out.</param>
    /// <exception cref="ArgumentException">The name or the text has a sign that separates parts.</exception>
    public void SetPart(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.AsSpan().ContainsAny(';', '=')) throw new ArgumentException($"A part of a rule cannot be named '{name}'; leave out ';' and '='.", nameof(name));
        if (value?.Contains(';', StringComparison.Ordinal) == true) throw new ArgumentException("A part of a rule cannot have ';' in it; set each part by itself.", nameof(value));
        RuleParts parts = RuleParts.Parse(Rule);
        parts[name] = value;
        Rule = parts.ToString();
    }

    private int? ReadNumber(string name) => GetPart(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new ZcrmDataException(Name, $"a number in {name}", "something else there");

    private DateOnly? ReadDay(string name) => GetPart(name) is not { } text ? null
        : TryRead(text, out DateOnly day) ? day
        : throw new ZcrmDataException(Name, $"a date in {name}", "something else there");

    private static DateOnly ReadExcluded(string text) =>
        TryRead(text, out DateOnly day) ? day : throw new ZcrmDataException(Exceptions, "days that are left out", "something else there");

    private static bool TryRead(string text, out DateOnly day) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
