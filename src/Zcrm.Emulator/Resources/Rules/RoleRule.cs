using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Roles stand below each other, in a tree with one at its top; who had a deleted one gets another (reference 11.9).</summary>
internal sealed class RoleRule(EmulatorAccounts accounts, PermissionBook permissions, ResourceBook book) : ResourceRule
{
    private const string Above = "reporting_to";

    public override string Collection => "settings/roles";

    public override JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path)
    {
        if (!sent.TryGetPropertyValue(Above, out JsonNode? above)) return null;
        string? id = (above as JsonObject)?["id"]?.ToString();
        if (stored is not null && stored[Above] is null && id is not null) return NotAllowed(stored, "the role at the top reports to nobody");
        if (permissions.Role(call.Org, id) is null) return BadReference($"{path}.{Above}.id");
        return stored is not null && IsBelow(call, id!, IdOf(stored))
            ? ResourceCheck.Refuse("NOT_ALLOWED", "a role cannot report to itself or to one below it", $"{path}.{Above}.id")
            : null;
    }

    public override void Complete(ApiCall call, JsonObject made)
    {
        made["display_label"] ??= made["name"]?.DeepClone();
        made["share_with_peers"] ??= false;
        made["forecast_manager"] ??= null;
        made["admin_user"] = false;
        made[Above] = Named(call, made[Above]!["id"]!.ToString());
    }

    public override JsonObject? RefuseDelete(ApiCall call, JsonObject stored)
    {
        if (stored[Above] is null) return NotAllowed(stored, "the role at the top cannot be deleted");
        string heir = call.Query["transfer_to_id"].ToString();
        return permissions.Role(call.Org, heir) is null || heir == IdOf(stored) ? throw Refusals.BadParameter("transfer_to_id") : null;
    }

    public override void Deleted(ApiCall call, JsonObject stored)
    {
        string heir = call.Query["transfer_to_id"].ToString();
        foreach (EmulatedUser user in accounts.UsersOf(call.Org).Where(user => user.RoleId == IdOf(stored)).ToList()) accounts.Save(user with { RoleId = heir });
        foreach (JsonObject role in book.List(call.Org, Collection).Where(role => role[Above]?["id"]?.ToString() == IdOf(stored)))
        {
            role[Above] = Named(call, heir);
            book.Save(call.Org, Collection, IdOf(role), role);
        }
    }

    private JsonObject Named(ApiCall call, string id) => new() { ["name"] = permissions.Role(call.Org, id)!["name"]?.DeepClone(), ["id"] = id };

    private bool IsBelow(ApiCall call, string id, string top)
    {
        for (string? at = id; at is not null; at = permissions.Role(call.Org, at)?[Above]?["id"]?.ToString())
        {
            if (at == top) return true;
        }

        return false;
    }
}
