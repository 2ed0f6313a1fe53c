namespace Zcrm.Emulator;

/// <summary>A function that formulas can call.</summary>
/// <param name="Least">How many arguments it takes at least.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Run">What it makes of them.</param>
internal sealed record FormulaFunction(int Least, int Most, Func<IReadOnlyList<object?>, object?> Run)
{
    public bool Takes(int arguments) => arguments >= Least && arguments <= Most;

    /// <summary>A function of values of one type; of any other value nothing can be made.</summary>
    public static FormulaFunction Of<T>(Func<T, object?> run) => new(1, 1, arguments => arguments[0] is T value ? run(value) : null);

    /// <summary>A function of two values.</summary>
    public static FormulaFunction Of<T1, T2>(Func<T1, T2, object?> run) =>
        new(2, 2, arguments => arguments is [T1 first, T2 second] ? run(first, second) : null);

    /// <summary>A function of three values.</summary>
    public static FormulaFunction Of<T1, T2, T3>(Func<T1, T2, T3, object?> run) =>
        new(3, 3, arguments => arguments is [T1 first, T2 second, T3 third] ? run(first, second, third) : null);
}
