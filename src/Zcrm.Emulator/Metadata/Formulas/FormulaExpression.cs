using System.Buffers;
using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Works out formulas: <c>${Field}</c>, numbers, texts in quotes, operators, parentheses and Zoho's functions.</summary>
/// <remarks>Values are decimals, texts, booleans and times; null is an empty field, and what nothing can be made of.</remarks>
internal sealed class FormulaExpression
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    // From the loosest to the tightest; of those that begin alike the longer one first.
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!=", "<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"], ["^"]];

    private readonly string _text;
    private readonly Func<string, object?> _field;
    private int _at;

    private FormulaExpression(string text, Func<string, object?> field) => (_text, _field) = (text, field);

    private ReadOnlySpan<char> Rest => _text.AsSpan(Math.Min(_at, _text.Length));

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <param name="text">The formula.</param>
    /// <param name="field">Gives the value of a field; null: none.</param>
    /// <returns>Null when nothing comes out.</returns>
    /// <exception cref="FormatException">It is no formula.</exception>
    public static object? Evaluate(string text, Func<string, object?> field)
    {
        var formula = new FormulaExpression(text, field);
        object? value = formula.Operation(0);
        return formula.Next == '\0' ? value : throw formula.Wrong();
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

    private object? Operation(int level)
    {
        if (level == Levels.Length) return Operand();
        object? value = Operation(level + 1);
        while (TakeOperator(Levels[level]) is { } sign) value = FormulaOperators.Apply(sign, value, Operation(level + 1));
        return value;
    }

    private object? Operand()
    {
        Skip();
        object? value = Next switch
        {
            '-' => FormulaOperators.Apply("-", 0m, Behind(Operand)),
            '!' => FormulaOperators.Not(Behind(Operand)),
            '(' => Enclosed(),
            '$' => Field(),
            '\'' or '"' => Quoted(),
            >= '0' and <= '9' or '.' => Number(),
            _ => Call(),
        };
        Skip();
        return value;
    }

    private object? Behind(Func<object?> operand)
    {
        _at++;
        return operand();
    }

    private object? Enclosed()
    {
        _at++;
        object? value = Operation(0);
        return Take() == ')' ? value : throw Wrong();
    }

    private object? Field()
    {
        int end = Rest.IndexOf('}');
        if (end < 0 || !Rest.StartsWith("${")) throw Wrong();
        string name = Rest[2..end].ToString();
        _at += end + 1;

        // Zoho writes the module before the field.
        return _field(name[(name.LastIndexOf('.') + 1)..]);
    }

    private string Quoted()
    {
        char quote = Take();
        int end = Rest.IndexOf(quote);
        if (end < 0) throw Wrong();
        string text = Rest[..end].ToString();
        _at += end + 1;
        return text;
    }

    private decimal Number()
    {
        int length = Rest.IndexOfAnyExcept(Digits);
        ReadOnlySpan<char> digits = length < 0 ? Rest : Rest[..length];
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)) throw Wrong();
        _at += digits.Length;
        return number;
    }

    private object? Call()
    {
        int start = _at;
        while (char.IsAsciiLetterOrDigit(Next)) _at++;
        string name = _text[start.._at];
        if (name is "true" or "false") return name == "true";
        if (FormulaFunctions.Find(name) is not { } function)
        {
            _at = start;
            throw Wrong();
        }

        if (Take() != '(') throw Wrong();
        List<object?> arguments = Arguments();
        return function.Takes(arguments.Count) ? function.Run(arguments) : throw Wrong();
    }

    private List<object?> Arguments()
    {
        var arguments = new List<object?>();
        Skip();
        if (Next == ')')
        {
            _at++;
            return arguments;
        }

        while (true)
        {
            arguments.Add(Operation(0));
            switch (Take())
            {
                case ')': return arguments;
                case ',': continue;
                default: throw Wrong();
            }
        }
    }

    private string? TakeOperator(string[] signs)
    {
        foreach (string sign in signs)
        {
            if (!Rest.StartsWith(sign)) continue;
            _at += sign.Length;
            return sign;
        }

        return null;
    }

    private char Take()
    {
        char taken = Next;
        _at++;
        return taken;
    }

    private void Skip()
    {
        while (char.IsWhiteSpace(Next)) _at++;
    }

    private FormatException Wrong() => new(
        $"'{_text}' is no formula at place {_at}. Use numbers, 'texts', fields like ${{Amount}}, + - * / % ^, comparisons, && || !, parentheses and Zoho's functions but those of the present time.");
}
