using System.Linq.Expressions;

namespace Zcrm;

/// <summary>The errors for what C# can say and COQL cannot.</summary>
internal static class UnsupportedShape
{
    public static NotSupportedException Error(Expression part, string reason, string alternative) =>
        new($"'{Show(part)}' cannot be asked of Zoho: {reason}. {alternative}");

    // Closures would show the compiler's own names.
    private static string Show(Expression part)
    {
        string text = part.ToString();
        int closure = text.IndexOf("value(", StringComparison.Ordinal);
        while (closure >= 0)
        {
            int end = text.IndexOf(").", closure, StringComparison.Ordinal);
            if (end < 0) break;
            text = text[..closure] + text[(end + 2)..];
            closure = text.IndexOf("value(", StringComparison.Ordinal);
        }

        return text;
    }
}
