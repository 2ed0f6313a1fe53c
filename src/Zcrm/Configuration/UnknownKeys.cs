namespace Zcrm;

/// <summary>Says of a key that means nothing which one was most likely meant.</summary>
internal static class UnknownKeys
{
    public static ZcrmConfigurationException Refuse(ConfigurationEntry entry, Func<ConfigurationKey, string> spell)
    {
        string name = KeyNames.Normalize(entry.Key);
        string? elsewhere = ConfigurationKeys.Elsewhere.FirstOrDefault(other => KeyNames.Normalize(other.Name) == name).Text;
        if (elsewhere is not null) return entry.Refuse($"is not an option of the client. {elsewhere}");

        Dictionary<string, ConfigurationKey> meant = ConfigurationKeys.All.ToDictionary(key => KeyNames.Normalize(key.Name));
        foreach (LegacyKey legacy in LegacyKeys.All.Where(legacy => legacy.Replacement is not null))
        {
            foreach (string known in legacy.Names) meant.TryAdd(KeyNames.Normalize(known), ConfigurationKeys.Get(legacy.Replacement!));
        }

        return KeyNames.Nearest(name, meant.Keys) is { } near
            ? entry.Refuse($"is not a key of Zcrm. Did you mean '{spell(meant[near])}'?")
            : entry.Refuse($"is not a key of Zcrm. Remove it, or use one of {string.Join(", ", ConfigurationKeys.All.Select(spell))}.");
    }
}
