namespace Zcrm;

/// <summary>Makes options of entries: finds each key's meaning, notices what is unknown, doubled or contradictory, and checks every value.</summary>
internal static class ConfigurationReader
{
    /// <summary>Reads entries in any order.</summary>
    /// <param name="entries">The entries of one source.</param>
    /// <param name="spell">How this source spells a key, for suggestions.</param>
    /// <exception cref="ZcrmConfigurationException">A key or its value cannot be right.</exception>
    public static ZcrmClientOptions Read(IEnumerable<ConfigurationEntry> entries, Func<string, string> spell) => Apply(new ZcrmClientOptions(), entries, spell);

    /// <summary>Sets what the entries say, and leaves the other options as they are.</summary>
    /// <inheritdoc cref="Read"/>
    public static ZcrmClientOptions Apply(ZcrmClientOptions options, IEnumerable<ConfigurationEntry> entries, Func<string, string> spell)
    {
        var draft = new ConfigurationDraft(options);
        foreach (Meaning meaning in Resolve(entries, spell).OrderBy(meaning => meaning.Order))
        {
            if (meaning.Entry.Value.Length > 0) meaning.Apply(draft, meaning.Entry);
        }

        foreach (OptionProblem problem in OptionsValidation.Problems(draft.Options).Where(problem => !problem.IsMissing))
        {
            if (draft.EntryOf(problem.Option) is { } entry) throw entry.Refuse($"cannot be used: {problem.Text}");
        }

        return draft.Options;
    }

    private static List<Meaning> Resolve(IEnumerable<ConfigurationEntry> entries, Func<string, string> spell)
    {
        var meanings = new Dictionary<int, Meaning>();
        foreach (ConfigurationEntry entry in entries)
        {
            Meaning meaning = MeaningOf(entry) ?? throw UnknownKeys.Refuse(entry, spell);
            if (meanings.TryGetValue(meaning.Order, out Meaning? earlier))
            {
                throw entry.Refuse($"is the same key as {earlier.Entry}, which was given before. Keep one of them.");
            }

            meanings.Add(meaning.Order, meaning);
        }

        return [.. meanings.Values];
    }

    private static Meaning? MeaningOf(ConfigurationEntry entry)
    {
        string name = KeyNames.Normalize(entry.Key);
        if (ConfigurationKeys.Find(name) is { } key) return new Meaning(entry, OrderOf(key), key.Apply);
        if (InSeconds(name) is { } time) return new Meaning(entry.Value.Length == 0 ? entry : entry.With(entry.Value + "s"), OrderOf(time), time.Apply);
        return LegacyKeys.Find(name) is { } legacy
            ? new Meaning(entry, OrderOf(legacy), legacy.Apply ?? throw entry.Refuse($"is a key of an older SDK. {legacy.Text}"))
            : null;
    }

    private static ConfigurationKey? InSeconds(string name)
    {
        const string ending = "seconds";
        return name.EndsWith(ending, StringComparison.Ordinal) && ConfigurationKeys.Find(name[..^ending.Length]) is { IsTime: true } key ? key : null;
    }

    private static int OrderOf(ConfigurationKey key) => Array.IndexOf(ConfigurationKeys.All, key);

    private static int OrderOf(LegacyKey key) => ConfigurationKeys.All.Length + Array.IndexOf(LegacyKeys.All, key);

    /// <summary>What an entry does, and when: today's keys come before those of older SDKs, which are then the ones to be blamed.</summary>
    private sealed record Meaning(ConfigurationEntry Entry, int Order, Action<ConfigurationDraft, ConfigurationEntry> Apply);
}
