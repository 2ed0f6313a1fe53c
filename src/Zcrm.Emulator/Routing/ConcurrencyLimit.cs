using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>The calls of one app to one organization that are under way, and the heavy ones among them (reference 4.3).</summary>
internal sealed class ConcurrencyLimit(EmulatorRules rules)
{
    private readonly ConcurrentDictionary<(string OrgId, string ClientId), (int All, int Heavy)> _underWay = new();

    /// <returns>False: as many as are allowed are under way already.</returns>
    public bool TryEnter(EmulatedOrg org, string clientId, CallCost cost)
    {
        (int all, int heavy) = Change(org, clientId, cost, 1);
        bool isWithin = (rules.Concurrency <= 0 || all <= rules.Concurrency) && (!cost.IsHeavy || rules.SubConcurrency <= 0 || heavy <= rules.SubConcurrency);
        if (!isWithin) Leave(org, clientId, cost);
        return isWithin;
    }

    public void Leave(EmulatedOrg org, string clientId, CallCost cost) => Change(org, clientId, cost, -1);

    private (int All, int Heavy) Change(EmulatedOrg org, string clientId, CallCost cost, int sign)
    {
        (int all, int heavy) = (sign * cost.Slots, cost.IsHeavy ? sign : 0);
        return _underWay.AddOrUpdate((org.Id, clientId), (all, heavy), (_, count) => (count.All + all, count.Heavy + heavy));
    }
}
