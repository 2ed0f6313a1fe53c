namespace Zcrm.Emulator;

/// <summary>The functions of formulas, of Zoho's help on formula fields. Those that follow the present time are not here: values are worked out when
/// a record is saved.</summary>
internal static class FormulaFunctions
{
    private const int Any = int.MaxValue;

    private static readonly Dictionary<string, FormulaFunction> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Abs"] = FormulaFunction.Of<decimal>(number => Math.Abs(number)),
        ["Ceil"] = FormulaFunction.Of<decimal>(number => Math.Ceiling(number)),
        ["Floor"] = FormulaFunction.Of<decimal>(number => Math.Floor(number)),
        ["Naturallog"] = FormulaFunction.Of<decimal>(number => Real(Math.Log((double)number))),
        ["Base10log"] = FormulaFunction.Of<decimal>(number => Real(Math.Log10((double)number))),
        ["Sqrt"] = FormulaFunction.Of<decimal>(number => Real(Math.Sqrt((double)number))),
        ["Max"] = new(1, Any, arguments => All(arguments)?.Max()),
        ["Min"] = new(1, Any, arguments => All(arguments)?.Min()),

        ["If"] = new(3, 3, arguments => FormulaOperators.IsTrue(arguments[0]) ? arguments[1] : arguments[2]),
        ["And"] = new(1, Any, arguments => arguments.All(FormulaOperators.IsTrue)),
        ["Or"] = new(1, Any, arguments => arguments.Any(FormulaOperators.IsTrue)),
        ["Not"] = new(1, 1, arguments => FormulaOperators.Not(arguments[0])),

        ["Len"] = FormulaFunction.Of<string>(text => (decimal)text.Length),
        ["Find"] = FormulaFunction.Of<string, string, decimal>(FormulaTexts.Find),
        ["Concat"] = new(1, Any, arguments => string.Concat(arguments.Select(FormulaOperators.Text))),
        ["Contains"] = FormulaFunction.Of<string, string>((text, part) => text.Contains(part, StringComparison.Ordinal)),
        ["Startswith"] = FormulaFunction.Of<string, string>((text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["Endswith"] = FormulaFunction.Of<string, string>((text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        ["Lower"] = FormulaFunction.Of<string>(text => text.ToLowerInvariant()),
        ["Upper"] = FormulaFunction.Of<string>(text => text.ToUpperInvariant()),
        ["Trim"] = FormulaFunction.Of<string>(text => text.Trim()),
        ["Substring"] = FormulaFunction.Of<string, decimal, decimal>(FormulaTexts.Substring),
        ["Replace"] = FormulaFunction.Of<string, string, string>((text, part, other) => part.Length == 0 ? text : text.Replace(part, other, StringComparison.Ordinal)),
        ["Tostring"] = new(1, 1, arguments => arguments[0] is null ? null : FormulaOperators.Text(arguments[0])),

        ["Newdate"] = new(6, 6, FormulaTimes.New),
        ["Adddate"] = FormulaFunction.Of<DateTimeOffset, decimal, string>(FormulaTimes.Add),
        ["Subdate"] = FormulaFunction.Of<DateTimeOffset, decimal, string>((time, count, unit) => FormulaTimes.Add(time, -count, unit)),
        ["Datecomp"] = FormulaFunction.Of<DateTimeOffset, DateTimeOffset>((first, second) => (decimal)(first - second).TotalMinutes),
        ["Dayofmonth"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.Day),
        ["Hour"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.Hour),
        ["Minute"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.Minute),
        ["Month"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.Month),
        ["Year"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.Year),
        ["Weekday"] = FormulaFunction.Of<DateTimeOffset>(time => (decimal)time.DayOfWeek + 1),
    };

    public static FormulaFunction? Find(string name) => Functions.GetValueOrDefault(name);

    private static IEnumerable<decimal>? All(IReadOnlyList<object?> arguments) =>
        arguments.All(argument => argument is decimal) ? arguments.Cast<decimal>() : null;

    private static decimal? Real(double number) => double.IsFinite(number) ? (decimal)number : null;
}
