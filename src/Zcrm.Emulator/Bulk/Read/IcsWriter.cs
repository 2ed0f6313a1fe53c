using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Writes meetings as a calendar (RFC 5545): title, start, end and place.</summary>
internal sealed class IcsWriter(TextWriter text) : IBulkReadWriter
{
    public void Start(IReadOnlyList<BulkColumn> columns) => text.Write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zcrm//Emulator//EN\r\n");

    public void Add(BulkRow row, IReadOnlyList<BulkColumn> columns, BulkValues values)
    {
        text.Write($"BEGIN:VEVENT\r\nUID:{RecordId.Text(row.Id)}\r\n");
        Write("DTSTART", Time(row, "Start_DateTime"));
        Write("DTEND", Time(row, "End_DateTime"));
        Write("SUMMARY", Escape(Text(row, "Event_Title")));
        Write("LOCATION", Escape(Text(row, "Venue")));
        text.Write("END:VEVENT\r\n");
    }

    public void End() => text.Write("END:VCALENDAR\r\n");

    private void Write(string name, string value)
    {
        if (value.Length > 0) text.Write($"{name}:{value}\r\n");
    }

    private static string Time(BulkRow row, string field) =>
        Text(row, field).Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);

    private static string Text(BulkRow row, string field) =>
        row.Fields.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Escape(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
