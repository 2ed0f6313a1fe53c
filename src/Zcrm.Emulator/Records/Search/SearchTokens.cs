namespace Zcrm.Emulator;

/// <summary>Texts are searched word by word; every sign that is no letter or digit parts words (reference 5.6).</summary>
internal static class SearchTokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        int start = -1;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isWord = index < text.Length && (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) || IsMark(text[index]));
            if (isWord && start < 0) start = index;
            if (isWord || start < 0) continue;
            tokens.Add(text[start..index]);
            start = -1;
        }

        return tokens;
    }

    /// <summary>Whether the words of the one stand side by side in the other; a text without words must be there as it is.</summary>
    public static bool Contains(string text, string sought)
    {
        List<string> words = Of(sought);
        if (words.Count == 0) return text.Contains(sought, StringComparison.OrdinalIgnoreCase);
        List<string> all = Of(text);
        for (int at = 0; at + words.Count <= all.Count; at++)
        {
            if (StandsAt(all, words, at)) return true;
        }

        return false;
    }

    /// <summary>Whether a word of the text is the one sought, in which a star stands for any letters.</summary>
    public static bool FitsWildcard(string text, string sought)
    {
        int star = sought.IndexOf('*', StringComparison.Ordinal);
        string start = star < 0 ? sought : sought[..star];
        string end = star < 0 ? "" : sought[(star + 1)..];
        return Of(text).Exists(word => word.Length >= start.Length + end.Length
            && (star >= 0 || word.Length == start.Length)
            && word.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word of the text begins so.</summary>
    public static bool StartsAWord(string text, string sought) =>
        Of(text).Exists(word => word.StartsWith(sought, StringComparison.OrdinalIgnoreCase));

    private static bool StandsAt(List<string> all, List<string> words, int at)
    {
        for (int index = 0; index < words.Count; index++)
        {
            if (!all[at + index].Equals(words[index], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool IsMark(char sign) => char.GetUnicodeCategory(sign)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
