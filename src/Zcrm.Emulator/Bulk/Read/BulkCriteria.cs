namespace Zcrm.Emulator;

/// <summary>The criteria of a bulk read, checked.</summary>
internal abstract record BulkCriteria
{
    /// <summary>A field, a comparator, and what it is compared with.</summary>
    /// <param name="Column">The field.</param>
    /// <param name="Comparator">For example <c>equal</c>.</param>
    /// <param name="Values">The texts; one unless the comparator takes several. An empty one stands for no value.</param>
    /// <param name="Numbers">The values in the form in which they have an order; null when the type has none.</param>
    internal sealed record Condition(BulkColumn Column, string Comparator, IReadOnlyList<string> Values, IReadOnlyList<decimal?>? Numbers) : BulkCriteria;

    internal sealed record Group(bool IsAny, IReadOnlyList<BulkCriteria> Parts) : BulkCriteria;

    public IEnumerable<BulkColumn> Columns => this switch
    {
        Condition condition => [condition.Column],
        Group group => group.Parts.SelectMany(part => part.Columns),
        _ => [],
    };
}
