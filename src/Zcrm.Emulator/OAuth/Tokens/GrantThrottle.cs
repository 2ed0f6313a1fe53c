using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>An app redeems at most 10 grant tokens in 10 minutes; after that it is refused until the window has moved on (reference 1.9).</summary>
internal sealed class GrantThrottle(EmulatorRules rules)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<DateTimeOffset>> _redeemed = new();

    public bool IsThrottled(string clientId, DateTimeOffset now) =>
        _redeemed.TryGetValue(clientId, out IReadOnlyList<DateTimeOffset>? times) && MintThrottle.IsThrottled(times, now, rules.GrantTokensPerWindow);

    public void Note(string clientId, DateTimeOffset now) =>
        _redeemed.AddOrUpdate(clientId, _ => [now], (_, times) => MintThrottle.Noted(times, now));
}
