using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What can be asked of the user in a field (reference 8.4), and the users as a query reads it from them.</summary>
internal static class UserColumns
{
    private static readonly string[] Texts =
    [
        "name", "first_name", "last_name", "full_name", "email", "status", "time_zone", "language", "locale", "role.id", "role.name", "profile.id", "profile.name",
    ];

    public static EmulatedField? Find(string name) => Texts.Contains(name, StringComparer.Ordinal) ? new EmulatedField(name, "text")
        : name == "id" ? new EmulatedField("user_id", "bigint")
        : null;

    /// <summary>All users by their ids.</summary>
    public static string Json(IReadOnlyList<EmulatedUser> users, UserJson form)
    {
        var json = new JsonObject();
        foreach (EmulatedUser user in users)
        {
            JsonObject written = form.Write(user);
            written["name"] = user.FullName;
            written["user_id"] = user.Id;
            json[user.Id] = written;
        }

        return json.ToJsonString();
    }
}
