namespace Zcrm;

/// <summary>A condition of a query.</summary>
internal abstract record CoqlCondition
{
    /// <summary>The comparisons in it, first to last.</summary>
    public abstract IEnumerable<CoqlTest> Tests { get; }

    public static CoqlCondition And(CoqlCondition left, CoqlCondition right) =>
        left is CoqlAlways || right is CoqlNever ? right
        : right is CoqlAlways || left is CoqlNever ? left
        : new CoqlBranch(left, "and", right);

    public static CoqlCondition Or(CoqlCondition left, CoqlCondition right) =>
        left is CoqlNever || right is CoqlAlways ? right
        : right is CoqlNever || left is CoqlAlways ? left
        : new CoqlBranch(left, "or", right);
}

/// <summary>Holds for every record.</summary>
internal sealed record CoqlAlways : CoqlCondition
{
    public static readonly CoqlAlways Instance = new();

    public override IEnumerable<CoqlTest> Tests => [];
}

/// <summary>Holds for no record, which needs no call to be known.</summary>
internal sealed record CoqlNever : CoqlCondition
{
    public static readonly CoqlNever Instance = new();

    public override IEnumerable<CoqlTest> Tests => [];
}

/// <summary>Two conditions joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record CoqlBranch(CoqlCondition Left, string Joint, CoqlCondition Right) : CoqlCondition
{
    public override IEnumerable<CoqlTest> Tests => Left.Tests.Concat(Right.Tests);
}

/// <summary>One comparison.</summary>
/// <param name="Column">The field or path.</param>
/// <param name="Operator">For example <c>=</c>, <c>not in</c>, <c>is</c>.</param>
/// <param name="Operand">What stands behind the operator, as it is sent.</param>
/// <param name="Values">How many values the operand has.</param>
internal sealed record CoqlTest(string Column, string Operator, string Operand, int Values = 1) : CoqlCondition
{
    public override IEnumerable<CoqlTest> Tests => [this];
}
