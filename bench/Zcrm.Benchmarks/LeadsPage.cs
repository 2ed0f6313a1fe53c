using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Zcrm;

/// <summary>A page of 200 records with 60 fields each, about 460 KB, as Zoho writes them.</summary>
public static class LeadsPage
{
    public const int Records = 200;
    public const int Fields = 60;

    /// <summary>The fields that the benchmarks read: six of text, two numbers, a time and a nested name.</summary>
    public static string[] Texts { get; } = ["id", "Text_02", "Text_10", "Text_20", "Text_30", "Text_40"];

    public static byte[] Bytes { get; } = Write();

    private static byte[] Write()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data");
            for (int record = 0; record < Records; record++) WriteRecord(writer, record);
            writer.WriteEndArray();
            writer.WriteStartObject("info");
            writer.WriteNumber("per_page", Records);
            writer.WriteNumber("count", Records);
            writer.WriteBoolean("more_records", false);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteRecord(Utf8JsonWriter writer, int record)
    {
        writer.WriteStartObject();
        writer.WriteString("id", (5540200000000000000 + record).ToString(CultureInfo.InvariantCulture));
        writer.WriteStartObject("Owner");
        writer.WriteString("name", "Ana Costa");
        writer.WriteString("id", "5540200000000229001");
        writer.WriteString("email", "ana@example.com");
        writer.WriteEndObject();
        writer.WriteString("Created_Time", "2026-01-05T09:30:00+05:30");
        writer.WriteNumber("Amount", 1234.50m + record);
        writer.WriteNumber("Employees", 10 + record);
        writer.WriteBoolean("Email_Opt_Out", record % 2 == 0);
        for (int field = 6; field < Fields; field++) WriteFiller(writer, record, field);
        writer.WriteEndObject();
    }

    private static void WriteFiller(Utf8JsonWriter writer, int record, int field)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"Text_{field - 4:00}");
        if (field % 7 == 0) writer.WriteNull(name);
        else writer.WriteString(name, new StringBuilder("value ").Append(record).Append(" in the field ").Append(name).ToString());
    }
}
