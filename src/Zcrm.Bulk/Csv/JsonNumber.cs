namespace Zcrm.Bulk;

/// <summary>Tells numbers as JSON writes them from other text, such as one with a zero or a plus in front.</summary>
internal static class JsonNumber
{
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        int at = text.StartsWith('-') ? 1 : 0;
        int whole = Digits(text, at);
        if (whole == 0 || (whole > 1 && text[at] == '0')) return false;
        at += whole;
        if (at < text.Length && text[at] == '.')
        {
            int fraction = Digits(text, at + 1);
            if (fraction == 0) return false;
            at += 1 + fraction;
        }

        return at == text.Length || IsExponent(text[at..]);
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E')) return false;
        int at = text.Length > 1 && text[1] is '+' or '-' ? 2 : 1;
        int digits = Digits(text, at);
        return digits > 0 && at + digits == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - from;
    }
}
