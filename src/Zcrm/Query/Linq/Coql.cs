namespace Zcrm;

/// <summary>What queries can ask that C# has no operator for. Outside of a query these work on the values themselves.</summary>
public static class Coql
{
    /// <summary>Whether a value lies between two others, ends included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The field.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    public static bool Between<T>(T? value, T low, T high) where T : struct, IComparable<T> =>
        value is { } known && known.CompareTo(low) >= 0 && known.CompareTo(high) <= 0;
}
