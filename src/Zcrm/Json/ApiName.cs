namespace Zcrm;

/// <summary>API names of fields, alone or as a path of names with dots between them.</summary>
internal static class ApiName
{
    public static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('_' or '$' or '.')) return false;
        }

        return !text.IsEmpty;
    }
}
