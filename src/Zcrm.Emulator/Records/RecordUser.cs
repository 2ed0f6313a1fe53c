using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Users as they are shown inside records.</summary>
internal static class RecordUser
{
    public static EmulatedUser? Find(UsersOfOrg users, EmulatedOrg org, string? id)
    {
        foreach (EmulatedUser user in users(org))
        {
            if (user.Id == id) return user;
        }

        return null;
    }

    /// <summary>Name and id.</summary>
    /// <param name="users">Who there is.</param>
    /// <param name="org">Where.</param>
    /// <param name="kept">The user as a record keeps it, with an id only.</param>
    public static JsonObject? Short(UsersOfOrg users, EmulatedOrg org, JsonNode? kept)
    {
        string? id = kept?["id"]?.ToString();
        return id is null ? null : new JsonObject { ["name"] = Find(users, org, id)?.FullName, ["id"] = id };
    }
}
