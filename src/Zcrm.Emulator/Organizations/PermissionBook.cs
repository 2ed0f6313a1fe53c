using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The profiles and roles of an organization: two of each from the start, and what was added (reference 11.9).</summary>
internal sealed class PermissionBook(ResourceBook book)
{
    private const string Profiles = "settings/profiles";
    private const string Roles = "settings/roles";

    /// <returns>Null when there is no such profile.</returns>
    public JsonObject? Profile(EmulatedOrg org, string? id) => Find(org, Profiles, id);

    /// <returns>Null when there is no such role.</returns>
    public JsonObject? Role(EmulatedOrg org, string? id) => Find(org, Roles, id);

    public IReadOnlyList<JsonObject> AllProfiles(EmulatedOrg org)
    {
        Seed(org, Profiles);
        return book.List(org, Profiles);
    }

    private JsonObject? Find(EmulatedOrg org, string collection, string? id)
    {
        if (id is null) return null;
        Seed(org, collection);
        return book.Find(org, collection, id);
    }

    private void Seed(EmulatedOrg org, string collection) => book.SeedOnce(org, collection, () => ResourceSeeds.Of(org, collection)!);
}
