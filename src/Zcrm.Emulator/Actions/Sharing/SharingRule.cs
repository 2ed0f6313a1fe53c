using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>With whom and how a record can be shared: ten users, five groups and five roles at most (reference 11.14).</summary>
internal sealed class SharingRule(UsersOfOrg users, PermissionBook permissions, ResourceBook settings)
{
    private static readonly string[] Permissions = ["read_only", "read_write", "full_access"];

    /// <returns>The error item; null when it can be shared so.</returns>
    public JsonObject? Check(EmulatedOrg org, RecordRow row, JsonObject sent, string path, IReadOnlyList<JsonObject> shares)
    {
        if (sent["shared_with"] is not JsonObject with) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.shared_with");
        if (FieldReader.Text(sent["permission"]) is not { } permission) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.permission");
        if (!Permissions.Contains(permission)) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.permission");
        string type = TypeOf(with);
        int most = type switch { "users" => 10, "roles" or "groups" => 5, _ => 0 };
        if (most == 0) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.shared_with.type");
        if (Named(org, with)["name"] is null) return ResourceCheck.Refuse("INVALID_DATA", $"invalid {type[..^1]} Id", $"{path}.shared_with.id");
        if (RecordRows.Fields(row)["Owner"]?["id"]?.ToString() == with["id"]!.ToString()) return ResourceCheck.Refuse("INVALID_DATA", "cannot share to the user", $"{path}.shared_with.id");
        return shares.Count(share => TypeOf(share["shared_with"]!.AsObject()) == type) < most ? null : TooMany(path, most);
    }

    /// <summary>Type, id and name; without a name there is nobody.</summary>
    public JsonObject Named(EmulatedOrg org, JsonObject with)
    {
        string? id = with["id"]?.ToString();
        string type = TypeOf(with);
        string? name = type switch
        {
            "users" => RecordUser.Find(users, org, id) is { IsActive: true } user ? user.FullName : null,
            "roles" => permissions.Role(org, id)?["name"]?.ToString(),
            _ => id is null ? null : settings.Find(org, "settings/user_groups", id)?["name"]?.ToString(),
        };
        return new JsonObject { ["name"] = name, ["id"] = id, ["type"] = type };
    }

    private static string TypeOf(JsonObject with) => FieldReader.Text(with["type"]) ?? "users";

    private static JsonObject TooMany(string path, int most)
    {
        JsonObject problem = ResourceCheck.Refuse("LIMIT_EXCEEDED", "limit exceeded", $"{path}.shared_with.type");
        problem["details"]!["limit"] = most;
        return problem;
    }
}
