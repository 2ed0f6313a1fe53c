using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>An organization's calls in the last 24 hours; each comes back 24 hours after it was spent (reference 4.1). Every call costs one.</summary>
internal sealed class CreditLimit(EmulatorRules rules)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _spent = new();

    /// <summary>Spends a credit.</summary>
    /// <returns>How many are left after it, or null when there was none left; the most there can be when there is no limit.</returns>
    public int? Spend(EmulatedOrg org, DateTimeOffset now)
    {
        int limit = rules.DailyCredits;
        if (limit <= 0) return int.MaxValue;
        Queue<DateTimeOffset> spent = _spent.GetOrAdd(org.Id, _ => new());
        lock (spent)
        {
            while (spent.TryPeek(out DateTimeOffset oldest) && oldest <= now - Window) spent.Dequeue();
            if (spent.Count >= limit) return null;
            spent.Enqueue(now);
            return limit - spent.Count;
        }
    }

    /// <summary>The header that appears once half of the credits are spent (reference 2.5).</summary>
    public bool IsWorthTelling(int left) => rules.DailyCredits > 0 && left <= rules.DailyCredits / 2;
}
