namespace Zcrm;

/// <summary>An operator of search criteria, and what criteria objects call it: Zoho has two vocabularies.</summary>
/// <param name="Name">Its name in a search.</param>
/// <param name="Comparator">Its name in a criteria object.</param>
internal sealed record CriteriaOperator(string Name, string Comparator)
{
    public static readonly CriteriaOperator EqualTo = new("equals", "equal");
    public static readonly CriteriaOperator NotEqualTo = new("not_equal", "not_equal");
    public static readonly CriteriaOperator StartsWith = new("starts_with", "starts_with");
    public static readonly CriteriaOperator In = new("in", "in");
    public static readonly CriteriaOperator GreaterThan = new("greater_than", "greater_than");
    public static readonly CriteriaOperator AtLeast = new("greater_equal", "greater_equal");
    public static readonly CriteriaOperator LessThan = new("less_than", "less_than");
    public static readonly CriteriaOperator AtMost = new("less_equal", "less_equal");
    public static readonly CriteriaOperator Between = new("between", "between");

    public static readonly IReadOnlyList<CriteriaOperator> All =
        [EqualTo, NotEqualTo, StartsWith, In, GreaterThan, AtLeast, LessThan, AtMost, Between];

    /// <summary>Whether it takes a list of values; of all others a comma is part of the value.</summary>
    public bool TakesSeveral => this == In || this == Between;

    /// <summary>What is wrong with the number of values, as the end of a sentence; null when nothing is.</summary>
    public string? Problem(int values) => this switch
    {
        _ when this == Between && values != 2 => $"takes two values, and {values} are given",
        _ when this == In && values == 0 => "takes at least one value",
        _ when this == In && values > RecordLimits.CriteriaValues => $"takes at most {RecordLimits.CriteriaValues} values, and {values} are given",
        _ => null,
    };
}
