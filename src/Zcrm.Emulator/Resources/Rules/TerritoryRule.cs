using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Territories stand below each other; one with others below it stays until these are elsewhere (reference 11.10).</summary>
internal sealed class TerritoryRule(EmulatorAccounts accounts, TerritoryBook territories, UserTerritoryBook users) : ResourceRule
{
    private const string Above = "reporting_to";

    public override string Collection => "settings/territories";

    public override JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path)
    {
        if ((sent[Above] as JsonObject)?["id"]?.ToString() is { } above)
        {
            if (!territories.IsKnown(call.Org, above)) return BadReference($"{path}.{Above}.id", "The Territory Id given seems to be invalid");
            if (stored is not null && territories.With(call.Org, IdOf(stored), children: true).Contains(above))
                return ResourceCheck.Refuse("NOT_ALLOWED", "a territory cannot report to itself or to one below it", $"{path}.{Above}.id");
        }

        string? manager = (sent["manager"] as JsonObject)?["id"]?.ToString();
        return manager is null || accounts.UsersOf(call.Org).Any(user => user.IsActive && user.Id == manager) ? null : BadReference($"{path}.manager.id");
    }

    public override void Complete(ApiCall call, JsonObject made)
    {
        made["api_name"] ??= made["name"]?.ToString().Replace(' ', '_');
        if ((made[Above] as JsonObject)?["id"]?.ToString() is { } above) made[Above] = territories.Named(call.Org, above);
    }

    public override JsonObject? RefuseDelete(ApiCall call, JsonObject stored) =>
        territories.With(call.Org, IdOf(stored), children: true).Count > 1 ? NotAllowed(stored, "the territory has territories below it") : null;

    public override void Deleted(ApiCall call, JsonObject stored)
    {
        foreach (string user in users.UsersOf(call.Org, IdOf(stored)).ToList()) users.Remove(call.Org, IdOf(stored), user);
    }
}
