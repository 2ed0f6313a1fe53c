namespace Zcrm;

/// <summary>Compares names of keys: case, <c>_</c>, <c>-</c>, <c>.</c> and <c>:</c> do not matter, nor does a leading <c>ZCRM_</c>.</summary>
internal static class KeyNames
{
    public const string VariablePrefix = "ZCRM_";

    private const string Separators = "_-.: ";

    /// <summary>Spells a key as an environment variable.</summary>
    public static string Variable(string key) => VariablePrefix + key.ToUpperInvariant();

    /// <summary>The letters and digits by which two spellings of one name are the same.</summary>
    public static string Normalize(string key)
    {
        string trimmed = key.Trim();
        bool isPrefixed = trimmed.Length > 4
            && trimmed.StartsWith("ZCRM", StringComparison.OrdinalIgnoreCase)
            && Separators.Contains(trimmed[4], StringComparison.Ordinal);
        string name = isPrefixed ? trimmed[5..] : trimmed;
        return string.Concat(name.Where(c => !Separators.Contains(c, StringComparison.Ordinal))).ToLowerInvariant();
    }

    /// <summary>Finds the name that a misspelt one was most likely meant to be: by few changed letters, else by what the one has of the other.</summary>
    /// <returns>The nearest name, or null when none is near.</returns>
    public static string? Nearest(string misspelt, IEnumerable<string> names)
    {
        string[] candidates = [.. names];
        int tolerance = misspelt.Length switch { <= 4 => 1, <= 8 => 2, _ => 3 };
        string? near = candidates.MinBy(name => Distance(misspelt, name));
        if (near is not null && Distance(misspelt, near) <= tolerance) return near;
        return misspelt.Length < 6 ? null : candidates
            .Where(name => name.Length >= 6 && (name.Contains(misspelt, StringComparison.Ordinal) || misspelt.Contains(name, StringComparison.Ordinal)))
            .MinBy(name => Math.Abs(name.Length - misspelt.Length));
    }

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour to make one name of the other.</summary>
    public static int Distance(string from, string to)
    {
        int[,] steps = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++) steps[i, 0] = i;
        for (int j = 0; j <= to.Length; j++) steps[0, j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            for (int j = 1; j <= to.Length; j++)
            {
                int change = steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                if (isSwap) steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }

        return steps[from.Length, to.Length];
    }
}
