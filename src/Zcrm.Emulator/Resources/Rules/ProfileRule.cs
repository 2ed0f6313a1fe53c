using System.Buffers;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Profiles: Zoho's own stay as they are, others are copies of one, and who had a deleted one gets another (reference 11.9).</summary>
internal sealed class ProfileRule(EmulatorAccounts accounts, PermissionBook permissions) : ResourceRule
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("#%&()*^");

    public override string Collection => "settings/profiles";

    public override JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path)
    {
        if (stored is not null && !IsCustom(stored)) throw Refusals.Top("NOT_ALLOWED", "System profile cannot be updated", new JsonObject { ["resource_path_index"] = 2 });
        return FieldReader.Text(sent["name"])?.AsSpan().ContainsAny(Forbidden) == true
            ? ResourceCheck.Refuse("INVALID_DATA", "Profile name should not contain the following special character(s) : #, %, &, (, ), *, ^", $"{path}.name")
            : null;
    }

    public override void Complete(ApiCall call, JsonObject made)
    {
        made["display_label"] = made["name"]?.DeepClone();
        made["custom"] = true;
        made["default"] = false;
    }

    public override JsonObject? RefuseDelete(ApiCall call, JsonObject stored)
    {
        if (!IsCustom(stored)) throw Refusals.Top("NOT_ALLOWED", "System profile cannot be deleted", new JsonObject { ["resource_path_index"] = 2 });
        string heir = Heir(call);
        return permissions.Profile(call.Org, heir) is null || heir == IdOf(stored)
            ? throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["id"] = heir })
            : null;
    }

    public override void Deleted(ApiCall call, JsonObject stored)
    {
        foreach (EmulatedUser user in accounts.UsersOf(call.Org).Where(user => user.ProfileId == IdOf(stored)).ToList()) accounts.Save(user with { ProfileId = Heir(call) });
    }

    // The parameter had another name in v2 (reference 11.9).
    private static string Heir(ApiCall call) => call.Query["transfer_to_id"].ToString() is { Length: > 0 } id ? id : call.Query["transfer_to"].ToString();

    private static bool IsCustom(JsonObject profile) => profile["custom"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
}
