using System.Collections.Immutable;

namespace Zcrm.Emulator;

/// <summary>What was asked of the emulator, in the order of the answers. An entry is there before its client has the answer.</summary>
/// <remarks>It keeps the newest 20,000 entries.</remarks>
public sealed class EmulatorJournal
{
    private const int Capacity = 20_000;
    private ImmutableList<JournalEntry> _entries = [];

    internal EmulatorJournal()
    {
    }

    /// <summary>The entries up to now, the oldest first; a snapshot.</summary>
    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>Counts the entries that meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    public int Count(Func<JournalEntry, bool> predicate) => _entries.Count(predicate);

    /// <summary>Counts the requests of a verb and path.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path, for example <c>/crm/v8/Leads</c>.</param>
    public int Count(string method, string path) => Count(entry => entry.Request.Method == method && entry.Request.Path == path);

    /// <summary>Forgets all entries.</summary>
    public void Clear() => ImmutableInterlocked.Update(ref _entries, static entries => entries.Clear());

    internal void Add(JournalEntry entry) => ImmutableInterlocked.Update(ref _entries, With, entry);

    private static ImmutableList<JournalEntry> With(ImmutableList<JournalEntry> entries, JournalEntry added) =>
        (entries.Count < Capacity ? entries : entries.RemoveAt(0)).Add(added);
}
