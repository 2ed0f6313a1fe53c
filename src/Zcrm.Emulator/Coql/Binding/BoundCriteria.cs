namespace Zcrm.Emulator;

/// <summary>Criteria whose columns were found and whose values were read.</summary>
internal abstract record BoundCriteria
{
    /// <summary>Both, or at least one of two.</summary>
    internal sealed record Pair(BoundCriteria Left, bool IsAnd, BoundCriteria Right) : BoundCriteria;

    /// <summary>A comparison with keys; for <c>like</c> with a pattern.</summary>
    internal sealed record Test(QueryColumn Column, string Operator, IReadOnlyList<object> Keys) : BoundCriteria;
}
