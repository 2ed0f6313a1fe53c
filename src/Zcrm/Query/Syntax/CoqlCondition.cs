namespace Zcrm;

/// <summary>A condition of a query.</summary>
internal abstract record CoqlCondition
{
    /// <summary>The comparisons in it, first to last.</summary>
    public IReadOnlyList<CoqlTest> Tests
    {
        get
        {
            var tests = new List<CoqlTest>();
            AddTests(tests);
            return tests;
        }
    }

    public static CoqlCondition And(CoqlCondition left, CoqlCondition right) =>
        left is CoqlAlways || right is CoqlNever ? right
        : right is CoqlAlways || left is CoqlNever ? left
        : new CoqlBranch(left, "and", right);

    public static CoqlCondition Or(CoqlCondition left, CoqlCondition right) =>
        left is CoqlNever || right is CoqlAlways ? right
        : right is CoqlNever || left is CoqlAlways ? left
        : new CoqlBranch(left, "or", right);

    protected abstract void AddTests(List<CoqlTest> tests);

    protected static void AddTests(CoqlCondition condition, List<CoqlTest> tests) => condition.AddTests(tests);
}

/// <summary>Holds for every record.</summary>
internal sealed record CoqlAlways : CoqlCondition
{
    public static readonly CoqlAlways Instance = new();

    protected override void AddTests(List<CoqlTest> tests)
    {
    }
}

/// <summary>Holds for no record, which needs no call to be known.</summary>
internal sealed record CoqlNever : CoqlCondition
{
    public static readonly CoqlNever Instance = new();

    protected override void AddTests(List<CoqlTest> tests)
    {
    }
}

/// <summary>Two conditions joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record CoqlBranch(CoqlCondition Left, string Joint, CoqlCondition Right) : CoqlCondition
{
    protected override void AddTests(List<CoqlTest> tests)
    {
        AddTests(Left, tests);
        AddTests(Right, tests);
    }
}

/// <summary>One comparison.</summary>
/// <param name="Column">The field or path.</param>
/// <param name="Operator">For example <c>=</c>, <c>not in</c>, <c>is</c>.</param>
/// <param name="Operand">What stands behind the operator, as it is sent.</param>
/// <param name="Values">How many values the operand has.</param>
internal sealed record CoqlTest(string Column, string Operator, string Operand, int Values = 1) : CoqlCondition
{
    protected override void AddTests(List<CoqlTest> tests) => tests.Add(this);
}
