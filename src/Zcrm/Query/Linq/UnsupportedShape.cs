using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>The errors for what C# can say and COQL cannot.</summary>
internal static partial class UnsupportedShape
{
    public static NotSupportedException Error(Expression part, string reason, string alternative) =>
        new($"'{Show(part)}' cannot be asked of Zoho: {reason}. {alternative}");

    /// <summary>The part about as it was written: without the compiler's own names for what surrounds the query, and without its conversions.</summary>
    private static string Show(Expression part)
    {
        string text = Closure().Replace(part.ToString(), "");
        for (string before = ""; before != text;) (before, text) = (text, Conversion().Replace(text, "$1"));
        return text;
    }

    [GeneratedRegex(@"value\([^()]*\)\.")]
    private static partial Regex Closure();

    // From the inside out: what is converted has at most a call within it.
    [GeneratedRegex(@"Convert\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+), [\w`]+\)")]
    private static partial Regex Conversion();
}
