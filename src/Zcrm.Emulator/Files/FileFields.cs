using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Fields that hold files or images, as they are kept and shown (reference 6).</summary>
internal static class FileFields
{
    public const string Id = "File_Id__s";
    public const string Name = "File_Name__s";

    public static bool IsFiles(EmulatedField field) => field.DataType is "fileupload" or "imageupload";

    public static JsonObject Keep(string id, Blob blob, RecordContext context, bool isImage)
    {
        var file = new JsonObject
        {
            ["id"] = id,
            [Id] = blob.Id,
            [Name] = blob.Name,
            ["Size__s"] = blob.Size.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Created_By__s"] = new JsonObject { ["name"] = context.User.FullName, ["id"] = context.User.Id },
            ["Created_Time__s"] = CrmTime.Store(context.Now),
        };
        if (!isImage) return file;
        file["Preview_Id__s"] = blob.Id;
        file["State__s"] = "approved";
        return file;
    }

    /// <summary>Times are the caller's, and who created a file is who changed and owns it.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement files, TimeSpan offset)
    {
        json.WriteStartArray();
        int number = 1;
        foreach (JsonElement file in files.EnumerateArray())
        {
            json.WriteStartObject();
            foreach (JsonProperty property in file.EnumerateObject().Where(property => property.Name != "Created_Time__s")) property.WriteTo(json);
            string time = CrmTime.Show(file.GetProperty("Created_Time__s").GetString()!, offset);
            json.WriteString("Created_Time__s", time);
            json.WriteString("Modified_Time__s", time);
            foreach (string name in (string[])["Modified_By__s", "Owner__s"])
            {
                json.WritePropertyName(name);
                file.GetProperty("Created_By__s").WriteTo(json);
            }

            if (file.TryGetProperty("Preview_Id__s", out _)) json.WriteNumber("Sequence_Number__s", number++);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
