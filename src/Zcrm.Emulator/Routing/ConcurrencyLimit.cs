using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>The calls of one app to one organization that are under way (reference 4.3).</summary>
internal sealed class ConcurrencyLimit(EmulatorRules rules)
{
    private readonly ConcurrentDictionary<(string OrgId, string ClientId), int> _underWay = new();

    /// <returns>False: as many as are allowed are under way already.</returns>
    public bool TryEnter(EmulatedOrg org, string clientId)
    {
        int entered = _underWay.AddOrUpdate((org.Id, clientId), 1, static (_, count) => count + 1);
        if (rules.Concurrency <= 0 || entered <= rules.Concurrency) return true;
        Leave(org, clientId);
        return false;
    }

    public void Leave(EmulatedOrg org, string clientId) => _underWay.AddOrUpdate((org.Id, clientId), 0, static (_, count) => count - 1);
}
