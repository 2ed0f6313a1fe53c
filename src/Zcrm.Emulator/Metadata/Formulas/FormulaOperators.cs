using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>What the operators of formulas make of two values; null of what does not fit together.</summary>
internal static class FormulaOperators
{
    public static object? Apply(string sign, object? left, object? right) => sign switch
    {
        "||" => IsTrue(left) || IsTrue(right),
        "&&" => IsTrue(left) && IsTrue(right),
        _ when left is null || right is null => null,
        "+" when left is string || right is string => Text(left) + Text(right),
        "+" or "-" or "*" or "/" or "%" or "^" => left is decimal one && right is decimal other ? Calculate(sign, one, other) : null,
        _ => Compare(sign, left, right),
    };

    public static bool Not(object? value) => !IsTrue(value);

    public static bool IsTrue(object? value) => value is true;

    /// <summary>A value as a text.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.#############################", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => CrmTime.Store(time),
        _ => (string)value,
    };

    private static decimal? Calculate(string sign, decimal left, decimal right)
    {
        try
        {
            return sign switch
            {
                "+" => left + right,
                "-" => left - right,
                "*" => left * right,
                "/" => left / right,
                "%" => left % right,
                _ => (decimal)Math.Pow((double)left, (double)right),
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private static object? Compare(string sign, object left, object right)
    {
        if (left.GetType() != right.GetType()) return sign switch { "==" => false, "!=" => true, _ => null };
        int order = left is string text ? string.CompareOrdinal(text, (string)right) : ((IComparable)left).CompareTo(right);
        return sign switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
    }
}
