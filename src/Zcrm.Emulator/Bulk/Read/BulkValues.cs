using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Writes values as a bulk read's file has them: lookups by their ids, times in the user's zone, choices joined by semicolons (reference 9.3).</summary>
internal sealed class BulkValues(BulkJoin join, EmulatedUser user, UsersOfOrg users)
{
    private readonly Dictionary<string, EmulatedUser> _users = users(user.Org).ToDictionary(one => one.Id, StringComparer.Ordinal);

    /// <summary>The text of a cell; empty for no value.</summary>
    public string Text(BulkColumn column, BulkRow start)
    {
        if (join.Row(column, start) is not { } row) return "";
        if (column.Field.ApiName == "id") return RecordId.Text(row.Id);
        if (!row.Fields.TryGetProperty(column.Field.ApiName, out JsonElement value)) return column.DataType == "boolean" ? "false" : "";
        return column.UserKey is { } key ? OfUser(value, key) : Text(column.Field, value);
    }

    private string Text(EmulatedField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when field.ValueType == "datetime" => CrmTime.Show(value.GetString()!, user.UtcOffset),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.Number or JsonValueKind.False => value.ValueKind == JsonValueKind.False ? "false" : value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("id", out JsonElement id) => id.ToString(),
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Item)),
        _ => value.GetRawText(),
    };

    private static string Item(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out JsonElement name) ? name.ToString() : item.ToString();

    private string OfUser(JsonElement value, string key)
    {
        string id = value.GetProperty("id").GetString()!;
        if (key == "id" || !_users.TryGetValue(id, out EmulatedUser? found)) return key == "id" ? id : "";
        return key switch
        {
            "first_name" => found.FirstName,
            "last_name" => found.LastName,
            "email" => found.Email,
            _ => found.FullName,
        };
    }
}
