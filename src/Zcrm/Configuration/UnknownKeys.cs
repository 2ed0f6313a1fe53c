namespace Zcrm;

/// <summary>Says of a key that means nothing which one was most likely meant.</summary>
internal static class UnknownKeys
{
    public static ZcrmConfigurationException Refuse(ConfigurationEntry entry, Func<string, string> spell)
    {
        string name = KeyNames.Normalize(entry.Key);
        string? elsewhere = ConfigurationKeys.Elsewhere.FirstOrDefault(other => KeyNames.Normalize(other.Name) == name).Text;
        if (elsewhere is not null) return entry.Refuse($"is not an option of the client. {elsewhere}");

        Dictionary<string, string> meant = Meant();
        return NearestName.Of(name, meant.Keys) is { } near
            ? entry.Refuse($"is not a key of Zcrm. Did you mean '{spell(meant[near])}'?")
            : entry.Refuse($"is not a key of Zcrm. Remove it, or use one of {string.Join(", ", ConfigurationKeys.All.Select(key => spell(key.Name)))}.");
    }

    /// <summary>Every name that a misspelt one may have been meant to be, with the key of today to suggest for it.</summary>
    private static Dictionary<string, string> Meant()
    {
        Dictionary<string, string> meant = ConfigurationKeys.All.Select(key => key.Name)
            .Concat(ConfigurationKeys.Elsewhere.Select(other => other.Name))
            .ToDictionary(KeyNames.Normalize);
        foreach (LegacyKey legacy in LegacyKeys.All.Where(legacy => legacy.Replacement is not null))
        {
            foreach (string name in legacy.Names) meant.TryAdd(KeyNames.Normalize(name), legacy.Replacement!);
        }

        return meant;
    }
}
