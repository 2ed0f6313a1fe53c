using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes <c>$converted_detail</c>: what a lead became; empty before (reference 6.1).</summary>
internal static class ConvertedDetail
{
    public static void Write(Utf8JsonWriter json, RecordRow row)
    {
        json.WriteStartObject();
        if (row.IsConverted)
        {
            JsonObject fields = RecordRows.Fields(row);
            json.WriteString("convert_date", fields["Converted_Date_Time"]?.ToString()[..10]);
            json.WriteString("contact", fields["Converted_Contact"]?["id"]?.ToString());
            json.WriteString("account", fields["Converted_Account"]?["id"]?.ToString());
            json.WriteString("deal", fields["Converted_Deal"]?["id"]?.ToString());
            json.WriteString("converted_by", fields["Modified_By"]?["id"]?.ToString());
        }

        json.WriteEndObject();
    }
}
