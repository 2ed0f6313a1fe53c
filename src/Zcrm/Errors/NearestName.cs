namespace Zcrm;

/// <summary>Finds what a misspelt name was most likely meant to be, for errors that say so.</summary>
internal static class NearestName
{
    /// <summary>Whether a character of a name says nothing.</summary>
    public static bool IsSeparator(char character) => character is '_' or '-' or '.' or ':' or ' ';

    /// <summary>The letters and digits of a name, by which two spellings of it are the same.</summary>
    public static string Plain(string name) => string.Concat(name.Where(character => !IsSeparator(character))).ToLowerInvariant();

    /// <summary>Finds the name that a misspelt one was most likely meant to be: by few changed letters, else by what the one has of the other.</summary>
    /// <returns>The nearest name, or null when none is near.</returns>
    public static string? Of(string misspelt, IEnumerable<string> names)
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
