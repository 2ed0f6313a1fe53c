using System.Net.Mail;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What can be wrong about a user who is created or changed (reference 11.9).</summary>
internal sealed class UserRules(EmulatorAccounts accounts, PermissionBook permissions, ResourceCheck check)
{
    /// <summary>As many as <c>license_details</c> of the organization tells.</summary>
    public const int Licenses = 100;

    private static readonly string[] Mandatory = ["last_name", "email", "role", "profile"];

    public JsonObject? New(EmulatedOrg org, JsonObject sent, string path)
    {
        JsonObject? problem = check.Problem(sent, "User", Mandatory, path) ?? Values(org, sent, path, null);
        return problem ?? (HasLicense(org) ? null : NoLicense());
    }

    public JsonObject? Change(EmulatedUser user, JsonObject sent, string path, ApiCall call)
    {
        if (user.Status == UserStatus.Deleted) return ResourceCheck.Refuse("CANNOT_UPDATE_DELETED_USER", "a deleted user cannot be updated", $"{path}.id");
        return check.Problem(sent, "User", [], path) ?? Values(user.Org, sent, path, user) ?? Status(user, sent, path) ?? TimeZone(user, sent, path, call);
    }

    /// <summary>The founder is the primary contact, whom nobody can delete or deactivate.</summary>
    public bool IsPrimary(EmulatedUser user) => accounts.UsersOf(user.Org)[0].Id == user.Id;

    private JsonObject? Values(EmulatedOrg org, JsonObject sent, string path, EmulatedUser? own)
    {
        if (Text(sent, "last_name") == "") return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.last_name");
        if (Text(sent, "email") is { } email && Email(org, email, path, own) is { } problem) return problem;
        if (Text(sent, "time_zone") is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            return ResourceCheck.Refuse("INVALID_DATA", "Give a proper time zone value", $"{path}.time_zone");
        return Known(sent, "role", id => permissions.Role(org, id), path) ?? Known(sent, "profile", id => permissions.Profile(org, id), path);
    }

    private JsonObject? Email(EmulatedOrg org, string email, string path, EmulatedUser? own)
    {
        string place = $"{path}.email";
        if (string.Equals(email, own?.Email, StringComparison.OrdinalIgnoreCase)) return null;
        if (!MailAddress.TryCreate(email, out _)) return ResourceCheck.Refuse("INVALID_DATA", "Email Id should not contain characters other than Latin", place);
        if (own is { IsConfirmed: true }) return ResourceCheck.Refuse("EMAIL_UPDATE_NOT_ALLOWED", "Cannot update email of a confirmed CRM User", place);
        return accounts.Find(email, org) is null ? null : ResourceCheck.Refuse("DUPLICATE_DATA", "Failed to add user since same email id is already present", place);
    }

    private static JsonObject? Known(JsonObject sent, string key, Func<string?, JsonObject?> find, string path)
    {
        if (sent[key] is not JsonObject named) return null;
        if (named["id"] is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{key}.id");
        return find(id.ToString()) is null ? ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.{key}.id") : null;
    }

    private JsonObject? Status(EmulatedUser user, JsonObject sent, string path)
    {
        string place = $"{path}.status";
        switch (Text(sent, "status"))
        {
            case null:
                return null;
            case "active" when user.IsActive:
                return ResourceCheck.Refuse("ID_ALREADY_ACTIVE", "the user is already active", place);
            case "active":
                return HasLicense(user.Org) ? null : NoLicense();
            case "inactive" or "disabled" when !user.IsActive:
                return ResourceCheck.Refuse("ID_ALREADY_DEACTIVATED", "User is already deactivated", place);
            case "inactive" or "disabled":
                return IsPrimary(user) ? ResourceCheck.Refuse("NOT_ALLOWED", "Primary contact cannot be deactivated", place) : null;
            default:
                return ResourceCheck.Refuse("INVALID_DATA", "invalid data", place);
        }
    }

    /// <summary>Everybody sets their own time zone only; Zoho says so with 415.</summary>
    private static JsonObject? TimeZone(EmulatedUser user, JsonObject sent, string path, ApiCall call)
    {
        if (sent["time_zone"] is null || user.Id == call.User.Id) return null;
        JsonObject item = ResourceCheck.Refuse("INVALID_DATA", "the time zone of another user cannot be changed", $"{path}.time_zone");
        throw new ApiRefusedException(new ApiAnswer(415) { Json = new JsonObject { ["users"] = new JsonArray(item) } });
    }

    private static JsonObject NoLicense() => ApiAnswer.Item("LICENSE_LIMIT_EXCEEDED", "Request exceeds your license limit", "error");

    private bool HasLicense(EmulatedOrg org) => accounts.UsersOf(org).Count(user => user.IsActive) < Licenses;

    private static string? Text(JsonObject sent, string key) => FieldReader.Text(sent[key]);
}
