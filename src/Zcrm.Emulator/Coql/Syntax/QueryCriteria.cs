namespace Zcrm.Emulator;

/// <summary>What rows must fulfil, as it was written.</summary>
internal abstract record QueryCriteria
{
    /// <summary>All comparisons in it.</summary>
    public abstract IEnumerable<Test> Tests { get; }

    /// <summary>Both, or at least one of two.</summary>
    internal sealed record Pair(QueryCriteria Left, bool IsAnd, QueryCriteria Right) : QueryCriteria
    {
        public override IEnumerable<Test> Tests => Left.Tests.Concat(Right.Tests);
    }

    /// <summary>A comparison of a field with values, or with what a query within the query finds.</summary>
    internal sealed record Test(string Path, string Operator, IReadOnlyList<string> Values, SelectQuery? SubQuery) : QueryCriteria
    {
        public override IEnumerable<Test> Tests => [this];

        /// <summary>The values as a refusal echoes them (reference 8.6).</summary>
        public string Echo => Values.Count == 0 || Values.All(value => value.Length == 0) ? "${EMPTY}" : string.Join(',', Values);
    }
}
