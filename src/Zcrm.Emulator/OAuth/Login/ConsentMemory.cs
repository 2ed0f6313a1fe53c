using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Remembers who consented to what: a user who consented before gets no second refresh token unless the app forces the consent (reference 1.5.1).</summary>
internal sealed class ConsentMemory(IEmulatorStore store)
{
    private const string Shared = "";
    private const string Kind = "consent";

    public bool Covers(string clientId, string userId, IReadOnlyList<string> scopes) =>
        store.ReadDocument(Shared, Kind, Id(clientId, userId)) is { } json
        && JsonSerializer.Deserialize<string[]>(json) is { } allowed
        && scopes.All(scope => ScopeCover.Allows(allowed, scope));

    public void Remember(string clientId, string userId, IReadOnlyList<string> scopes) =>
        store.WriteDocument(Shared, Kind, Id(clientId, userId), JsonSerializer.Serialize(scopes));

    private static string Id(string clientId, string userId) => $"{clientId}/{userId}";
}
