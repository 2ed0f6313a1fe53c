using System.Globalization;

namespace Zcrm;

/// <summary>When and how to remind of a task.</summary>
public sealed class TaskReminder : CrmObject
{
    private const string Name = "ALARM";
    private const string Trigger = "DATE-TIME:";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>The whole as Zoho writes it, for example <c>FREQ=NONE;ACTION=EMAIL;TRIGGER=DATE-TIME:2026-01-25T17:09:00+05:30</c>.</summary>
    public string? Rule
    {
        get => Get<string>(Name);
        init => Set(Name, value);
    }

    /// <summary>When to remind.</summary>
    /// <exception cref="ZcrmDataException">The rule has something else than a time with its offset.</exception>
    public DateTimeOffset? Time => Parts["TRIGGER"] is { } trigger ? ReadTime(trigger) : null;

    /// <summary>How to remind.</summary>
    /// <value>Null when the rule does not say, or says something that Zcrm does not know.</value>
    public ReminderAction? Action => Enum.TryParse(Parts["ACTION"], ignoreCase: true, out ReminderAction action) ? action : null;

    private RuleParts Parts => RuleParts.Parse(Rule);

    /// <summary>Reminds at a time.</summary>
    /// <param name="time">When; sent with its offset, in whole seconds.</param>
    /// <param name="action">How.</param>
    public static TaskReminder At(DateTimeOffset time, ReminderAction action = ReminderAction.Email)
    {
        string at = Trigger + time.ToString(TimeFormat, CultureInfo.InvariantCulture);
        return new TaskReminder { Rule = $"FREQ=NONE;ACTION={action.ToString().ToUpperInvariant()};TRIGGER={at}" };
    }

    private static DateTimeOffset ReadTime(string trigger)
    {
        string text = trigger.StartsWith(Trigger, StringComparison.Ordinal) ? trigger[Trigger.Length..] : trigger;
        return DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? time
            : throw new ZcrmDataException(Name, "the time of a reminder", "text that has none with an offset");
    }
}
