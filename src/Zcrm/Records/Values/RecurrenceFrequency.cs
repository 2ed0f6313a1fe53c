namespace Zcrm;

/// <summary>How often an activity repeats.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Every day, or every so many days.</summary>
    Daily,

    /// <summary>Every week, or every so many weeks.</summary>
    Weekly,

    /// <summary>Every month, or every so many months.</summary>
    Monthly,

    /// <summary>Every year, or every so many years.</summary>
    Yearly,
}
