using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>What the records of a bulk read have to be like: comparisons, joined by <c>&amp;</c> and <c>|</c> in any depth.</summary>
/// <remarks>Fields are API names or paths through lookups. At most 25 comparisons, 200 values in each, texts of up to 255 characters.</remarks>
/// <example><code>
/// BulkCriteria web = BulkCriteria.Equal("Lead_Source", "Web") &amp; (BulkCriteria.GreaterEqual("Annual_Revenue", 5000) | BulkCriteria.In("Country", "IN", "US"));
/// </code></example>
public abstract class BulkCriteria
{
    private const int MostComparisons = 25;

    private protected BulkCriteria()
    {
    }

    internal abstract int Comparisons { get; }

    /// <summary>Both have to be so.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static BulkCriteria operator &(BulkCriteria left, BulkCriteria right) => And(left, right);

    /// <summary>One of the two has to be so.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static BulkCriteria operator |(BulkCriteria left, BulkCriteria right) => Or(left, right);

    /// <summary>All have to be so.</summary>
    /// <param name="all">One or more.</param>
    public static BulkCriteria And(params IReadOnlyList<BulkCriteria> all) => BulkCriteriaGroup.Of("and", all);

    /// <summary>At least one has to be so.</summary>
    /// <param name="any">One or more.</param>
    public static BulkCriteria Or(params IReadOnlyList<BulkCriteria> any) => BulkCriteriaGroup.Of("or", any);

    /// <summary>The field has this value.</summary>
    /// <param name="field">The field's API name, or a path through a lookup.</param>
    /// <param name="value">Text, a number, a truth value, an id, a date or a time; null: nothing.</param>
    public static BulkCriteria Equal(string field, object? value) => new BulkComparison(field, "equal", [value], isList: false);

    /// <summary>The field has another value.</summary>
    /// <inheritdoc cref="Equal"/>
    public static BulkCriteria NotEqual(string field, object? value) => new BulkComparison(field, "not_equal", [value], isList: false);

    /// <summary>The field has one of the values.</summary>
    /// <param name="field">The field's API name, or a path through a lookup.</param>
    /// <param name="values">1 to 200 values.</param>
    public static BulkCriteria In(string field, params IReadOnlyList<object?> values) => new BulkComparison(field, "in", values, isList: true);

    /// <summary>The field has none of the values.</summary>
    /// <inheritdoc cref="In"/>
    public static BulkCriteria NotIn(string field, params IReadOnlyList<object?> values) => new BulkComparison(field, "not_in", values, isList: true);

    /// <summary>A number, date or time is smaller or earlier.</summary>
    /// <param name="field">The field's API name.</param>
    /// <param name="value">A number, date or time.</param>
    public static BulkCriteria LessThan(string field, object value) => new BulkComparison(field, "less_than", [value], isList: false);

    /// <summary>A number, date or time is smaller, earlier or the same.</summary>
    /// <inheritdoc cref="LessThan"/>
    public static BulkCriteria LessEqual(string field, object value) => new BulkComparison(field, "less_equal", [value], isList: false);

    /// <summary>A number, date or time is greater or later.</summary>
    /// <inheritdoc cref="LessThan"/>
    public static BulkCriteria GreaterThan(string field, object value) => new BulkComparison(field, "greater_than", [value], isList: false);

    /// <summary>A number, date or time is greater, later or the same.</summary>
    /// <inheritdoc cref="LessThan"/>
    public static BulkCriteria GreaterEqual(string field, object value) => new BulkComparison(field, "greater_equal", [value], isList: false);

    /// <summary>A date or time lies between two, both included.</summary>
    /// <param name="field">The field's API name.</param>
    /// <param name="first">The first one.</param>
    /// <param name="last">The last one.</param>
    public static BulkCriteria Between(string field, object first, object last) => new BulkComparison(field, "between", [first, last], isList: true);

    /// <summary>A date or time lies outside of two.</summary>
    /// <inheritdoc cref="Between"/>
    public static BulkCriteria NotBetween(string field, object first, object last) => new BulkComparison(field, "not_between", [first, last], isList: true);

    /// <summary>A text has this in it.</summary>
    /// <param name="field">The field's API name, or a path through a lookup.</param>
    /// <param name="text">Up to 255 characters.</param>
    public static BulkCriteria Contains(string field, string text) => new BulkComparison(field, "contains", [text], isList: false);

    /// <summary>A text does not have this in it.</summary>
    /// <inheritdoc cref="Contains"/>
    public static BulkCriteria NotContains(string field, string text) => new BulkComparison(field, "not_contains", [text], isList: false);

    /// <summary>A text begins with this.</summary>
    /// <inheritdoc cref="Contains"/>
    public static BulkCriteria StartsWith(string field, string text) => new BulkComparison(field, "starts_with", [text], isList: false);

    /// <summary>A text ends with this.</summary>
    /// <inheritdoc cref="Contains"/>
    public static BulkCriteria EndsWith(string field, string text) => new BulkComparison(field, "ends_with", [text], isList: false);

    internal abstract void WriteTo(Utf8JsonWriter writer);

    internal void Check()
    {
        if (Comparisons > MostComparisons)
            throw new ArgumentException($"The criteria have {Comparisons} comparisons, and Zoho takes {MostComparisons}; use In for several values.");
    }
}
