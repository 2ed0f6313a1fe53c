using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>The API credits of organizations, counted by Zoho's table of what calls cost, whether there is a limit or not.</summary>
/// <remarks>Each credit counts for 24 hours on the emulator's clock. <see cref="JournalEntry.Credits"/> has what a single call cost.</remarks>
public sealed class EmulatorCredits
{
    private readonly ConcurrentDictionary<string, CreditBook> _books = new(StringComparer.Ordinal);
    private readonly EmulatorRules _rules;
    private readonly TimeProvider _clock;
    private readonly Func<EmulatedOrg> _firstOrg;

    internal EmulatorCredits(EmulatorRules rules, TimeProvider clock, Func<EmulatedOrg> firstOrg) => (_rules, _clock, _firstOrg) = (rules, clock, firstOrg);

    /// <summary>What the first organization spent in the last 24 hours.</summary>
    public int Spent => SpentBy(_firstOrg());

    /// <summary>What an organization spent in the last 24 hours.</summary>
    /// <param name="org">The organization.</param>
    public int SpentBy(EmulatedOrg org) => Book(org ?? throw new ArgumentNullException(nameof(org))).Spent(_clock.GetUtcNow());

    /// <summary>What an organization has left.</summary>
    /// <param name="org">The organization; null: the first one.</param>
    /// <returns>The credits; null when <see cref="EmulatorRules.DailyCredits"/> sets no limit.</returns>
    public int? Left(EmulatedOrg? org = null) => _rules.DailyCredits > 0 ? Math.Max(0, _rules.DailyCredits - SpentBy(org ?? _firstOrg())) : null;

    /// <summary>Spends credits as if another program had, at most as many as are left.</summary>
    /// <param name="credits">How many; not negative.</param>
    /// <param name="org">The organization; null: the first one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public void Spend(int credits, EmulatedOrg? org = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(credits);
        Book(org ?? _firstOrg()).TrySpend(Math.Min(credits, Left(org) ?? credits), 0, _clock.GetUtcNow());
    }

    internal bool TrySpend(EmulatedOrg org, int credits, DateTimeOffset now) => Book(org).TrySpend(credits, _rules.DailyCredits, now);

    /// <summary>Spends what turned out to be due when it was too late to refuse the call.</summary>
    internal void Charge(EmulatedOrg org, int credits, DateTimeOffset now)
    {
        if (credits > 0) Book(org).TrySpend(credits, 0, now);
    }

    private CreditBook Book(EmulatedOrg org) => _books.GetOrAdd(org.Id, _ => new CreditBook());
}
