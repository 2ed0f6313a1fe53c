using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Puts what was sent of a user into what is kept. What has no place of its own is kept as it came.</summary>
internal static class UserWriter
{
    private static readonly string[] Placed =
    [
        "id", "zuid", "email", "first_name", "last_name", "full_name", "status", "confirm", "role", "profile", "offset", "Isonline", "territories",
        "created_time", "created_by", "Modified_Time", "Modified_By",
    ];

    public static EmulatedUser Apply(EmulatedUser user, JsonObject sent, ApiCall call)
    {
        string? zone = FieldReader.Text(sent["time_zone"]);
        return user with
        {
            Email = FieldReader.Text(sent["email"]) ?? user.Email,
            FirstName = FieldReader.Text(sent["first_name"]) ?? user.FirstName,
            LastName = FieldReader.Text(sent["last_name"]) ?? user.LastName,
            RoleId = sent["role"]?["id"]?.ToString() ?? user.RoleId,
            ProfileId = sent["profile"]?["id"]?.ToString() ?? user.ProfileId,
            Status = FieldReader.Text(sent["status"]) switch { null => user.Status, "active" => UserStatus.Active, _ => UserStatus.Disabled },
            UtcOffset = zone is null ? user.UtcOffset : TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset,
            Details = Details(user, sent, call),
        };
    }

    private static string Details(EmulatedUser user, JsonObject sent, ApiCall call)
    {
        JsonObject details = JsonNode.Parse(user.Details)!.AsObject();
        foreach ((string key, JsonNode? value) in sent)
        {
            if (!Placed.Contains(key)) details[key] = value?.DeepClone();
        }

        string now = CrmTime.Show(call.Now, call.User.UtcOffset);
        if (user.Id.Length == 0) (details["created_time"], details["created_by"]) = (now, By(call));
        (details["Modified_Time"], details["Modified_By"]) = (now, By(call));
        return details.ToJsonString();
    }

    private static JsonObject By(ApiCall call) => new() { ["name"] = call.User.FullName, ["id"] = call.User.Id };
}
