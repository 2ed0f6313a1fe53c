namespace Zcrm.Emulator;

/// <summary>Where the emulator keeps records and settings. Every call is safe from any thread.</summary>
internal interface IEmulatorStore
{
    /// <summary>Reads a small document that belongs to an organization, or to none (empty id): users, clients, tokens, custom fields.</summary>
    string? ReadDocument(string orgId, string kind, string id);

    /// <summary>Lists a kind's documents by id.</summary>
    IReadOnlyList<(string Id, string Json)> ListDocuments(string orgId, string kind);

    /// <summary>Writes a small document.</summary>
    void WriteDocument(string orgId, string kind, string id, string json);

    /// <summary>Removes a small document.</summary>
    void DeleteDocument(string orgId, string kind, string id);

    /// <summary>The next number of a sequence that never repeats, also after a restart.</summary>
    long NextNumber(string sequence);
}
