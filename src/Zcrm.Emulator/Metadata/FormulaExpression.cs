using System.Buffers;
using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Works out formulas of numbers: <c>${Field}</c>, <c>+ - * /</c> and parentheses. Zoho's functions are not emulated.</summary>
internal sealed class FormulaExpression
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    private readonly string _text;
    private readonly Func<string, decimal?> _field;
    private int _at;

    private FormulaExpression(string text, Func<string, decimal?> field) => (_text, _field) = (text, field);

    private ReadOnlySpan<char> Rest => _text.AsSpan(Math.Min(_at, _text.Length));

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <param name="text">The formula.</param>
    /// <param name="field">Gives the number in a field; null: none.</param>
    /// <returns>Null when a field is empty, or the result is no number.</returns>
    /// <exception cref="FormatException">It is no formula.</exception>
    public static decimal? Evaluate(string text, Func<string, decimal?> field)
    {
        var formula = new FormulaExpression(text, field);
        try
        {
            decimal? value = formula.Sum();
            return formula.Next == '\0' ? value : throw formula.Wrong();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a text can be worked out; no text at all can, and gives nothing.</summary>
    public static bool IsGood(string text)
    {
        try
        {
            if (text.Length > 0) Evaluate(text, _ => null);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private decimal? Sum()
    {
        decimal? value = Product();
        while (Next is '+' or '-') value = Take() == '+' ? value + Product() : value - Product();
        return value;
    }

    private decimal? Product()
    {
        decimal? value = Factor();
        while (Next is '*' or '/') value = Take() == '*' ? value * Factor() : Quotient(value, Factor());
        return value;
    }

    private decimal? Factor()
    {
        Skip();
        decimal? value;
        if (Next == '-')
        {
            Take();
            value = -Factor();
        }
        else if (Next == '(')
        {
            Take();
            value = Sum();
            if (Take() != ')') throw Wrong();
        }
        else
        {
            value = Next == '$' ? Field() : Number();
        }

        Skip();
        return value;
    }

    private decimal? Field()
    {
        int end = Rest.IndexOf('}');
        if (end < 0 || !Rest.StartsWith("${")) throw Wrong();
        string name = Rest[2..end].ToString();
        _at += end + 1;
        return _field(name);
    }

    private decimal? Number()
    {
        int length = Rest.IndexOfAnyExcept(Digits);
        ReadOnlySpan<char> digits = length < 0 ? Rest : Rest[..length];
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)) throw Wrong();
        _at += digits.Length;
        return number;
    }

    private static decimal? Quotient(decimal? left, decimal? right) => right == 0 ? null : left / right;

    private char Take()
    {
        char taken = Next;
        _at++;
        return taken;
    }

    private void Skip()
    {
        while (Next == ' ') _at++;
    }

    private FormatException Wrong() => new($"'{_text}' is no formula at place {_at}. Use numbers, fields like ${{Amount}}, + - * / and parentheses.");
}
