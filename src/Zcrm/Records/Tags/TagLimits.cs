namespace Zcrm;

/// <summary>Zoho's limits for tags, checked before anything is sent.</summary>
internal static class TagLimits
{
    public const int NameLength = 25;
    public const int PerRecord = 10;
    public const int RecordsPerCall = 500;

    public static void CheckName(string? name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (name.Length > NameLength)
            throw new ArgumentException($"The tag '{name}' has {name.Length} characters, and Zoho allows {NameLength}; shorten it.", parameter);
    }

    public static string[] CheckNames(IEnumerable<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        string[] all = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (all.Length == 0) throw new ArgumentException("Name at least one tag.", parameter);
        if (all.Length > PerRecord)
            throw new ArgumentException($"{all.Length} tags are named, and a record can have {PerRecord}; leave some out.", parameter);
        foreach (string name in all) CheckName(name, parameter);
        return all;
    }
}
