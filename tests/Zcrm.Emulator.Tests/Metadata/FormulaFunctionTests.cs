using System.Globalization;

namespace Zcrm.Emulator.Tests;

/// <summary>The functions of formulas, as Zoho's help shows them.</summary>
public sealed class FormulaFunctionTests
{
    [Theory]
    [InlineData("Abs(-42)", "42")]
    [InlineData("Ceil(-3.4)", "-3")]
    [InlineData("Floor(3.8)", "3")]
    [InlineData("Max(3, 1, 5, 2)", "5")]
    [InlineData("Min(5, 0, .01, 0.5)", "0")]
    [InlineData("Sqrt(9)", "3")]
    [InlineData("Base10log(10)", "1")]
    [InlineData("Sqrt(-1)", null)]
    [InlineData("2 ^ 3 ^ 1", "8")]
    public void Of_numbers(string formula, string? result) => Check(formula, result);

    [Theory]
    [InlineData("Len(' abc ')", "5")]
    [InlineData("Find('greenery', 'n', 1)", "5")]
    [InlineData("Find('greenery', 'e', 3)", "6")]
    [InlineData("Find('greenery', 'x', 1)", "0")]
    [InlineData("Concat('First', ' ', 'Last')", "First Last")]
    [InlineData("Contains('abcdef', 'cd')", "true")]
    [InlineData("Startswith('abcdef', 'cd')", "false")]
    [InlineData("Endswith('abcdef', 'ef')", "true")]
    [InlineData("Lower('APPles')", "apples")]
    [InlineData("Upper('APPles')", "APPLES")]
    [InlineData("Trim(' abcd ')", "abcd")]
    [InlineData("Substring('abcdefg', 4, 7)", "defg")]
    [InlineData("Substring('abc', 3, 9)", "c")]
    [InlineData("Substring('abc', 7, 2)", "")]
    [InlineData("Replace('a-b-c', '-', '+')", "a+b+c")]
    [InlineData("Tostring(3.40)", "3.4")]
    [InlineData("\"it's\" + 1", "it's1")]
    public void Of_texts(string formula, string? result) => Check(formula, result);

    [Theory]
    [InlineData("Newdate(2007, 12, 21, 6, 30, 'AM')", "2007-12-21T06:30:00Z")]
    [InlineData("Newdate(2007, 12, 21, 12, 0, 'AM')", "2007-12-21T00:00:00Z")]
    [InlineData("Newdate(2007, 2, 30, 6, 30, 'AM')", null)]
    [InlineData("Adddate(Newdate(2007, 12, 21, 6, 30, 'AM'), 2, 'YEAR')", "2009-12-21T06:30:00Z")]
    [InlineData("Subdate(Newdate(2007, 12, 21, 6, 30, 'AM'), 90, 'MINUTE')", "2007-12-21T05:00:00Z")]
    [InlineData("Adddate(Newdate(2007, 12, 21, 6, 30, 'AM'), 99999, 'YEAR')", null)]
    [InlineData("Datecomp(Newdate(2009, 5, 19, 11, 30, 'AM'), Newdate(2009, 5, 19, 12, 30, 'AM'))", "660")]
    [InlineData("Dayofmonth(Newdate(2009, 5, 19, 11, 30, 'AM'))", "19")]
    [InlineData("Weekday(Newdate(2009, 5, 19, 11, 30, 'AM'))", "3")]
    [InlineData("Hour(Newdate(2009, 5, 19, 11, 30, 'PM')) + Minute(Newdate(2009, 5, 19, 11, 30, 'PM'))", "53")]
    [InlineData("Year(Newdate(2009, 5, 19, 11, 30, 'AM')) * 100 + Month(Newdate(2009, 5, 19, 11, 30, 'AM'))", "200905")]
    public void Of_times(string formula, string? result) => Check(formula, result);

    [Theory]
    [InlineData("If(1 < 2, 'yes', 'no')", "yes")]
    [InlineData("If(${none} > 2, 'yes', 'no')", "no")]
    [InlineData("And(1 == 1, 'a' != 'b', Not(false))", "true")]
    [InlineData("Or(1 > 2, 'b' > 'a')", "true")]
    [InlineData("1 == '1'", "false")]
    [InlineData("1 < 'a'", null)]
    [InlineData("'a' * 2", null)]
    [InlineData("!(1 == 1) || true", "true")]
    public void Of_conditions(string formula, string? result) => Check(formula, result);

    private static void Check(string formula, string? result)
    {
        object? value = FormulaExpression.Evaluate(formula, _ => null);
        (value is null ? null : string.Create(CultureInfo.InvariantCulture, $"{FormulaOperators.Text(value)}")).ShouldBe(result);
    }
}
