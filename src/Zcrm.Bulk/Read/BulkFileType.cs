namespace Zcrm.Bulk;

/// <summary>What the file of a bulk read is written in.</summary>
public enum BulkFileType
{
    /// <summary>Rows with a header, 200,000 a file.</summary>
    Csv,

    /// <summary>An iCalendar file, of the module <c>Events</c> only and with all fields; 20,000 events a file.</summary>
    Ics,
}
