namespace Zcrm.Emulator;

/// <summary>The functions of formulas that look into texts. Places count from 1.</summary>
internal static class FormulaTexts
{
    /// <summary>The place at which a text is found for the so-many-th time; 0 when it is not.</summary>
    public static object? Find(string text, string part, decimal time)
    {
        int at = -1;
        for (decimal found = 0; found < time && part.Length > 0; found++)
        {
            at = text.IndexOf(part, at + 1, StringComparison.Ordinal);
            if (at < 0) break;
        }

        return (decimal)(at + 1);
    }

    /// <summary>From one place to another, both included.</summary>
    public static object? Substring(string text, decimal from, decimal to)
    {
        int start = (int)Math.Clamp(from, 1, text.Length + 1m) - 1;
        int end = (int)Math.Clamp(to, start, text.Length);
        return text[start..end];
    }
}
