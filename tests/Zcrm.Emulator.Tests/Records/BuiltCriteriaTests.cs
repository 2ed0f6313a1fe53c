using CsCheck;

namespace Zcrm.Emulator.Tests;

/// <summary>What is built with <see cref="CrmCriteria"/> is read by the emulator's own parser as the same tree with the same values.</summary>
public sealed class BuiltCriteriaTests
{
    private static readonly Gen<string> Text =
        Gen.Char[@"ab,()\: ü漢*&+'""{}"].Array[1, 8].Select(signs => new string(signs)).Where(text => text.Trim().Length > 0);

    private static readonly Gen<SearchCriteria> Condition = Gen.OneOf(
        Gen.Select(
            OneOf("Last_Name", "$state", "Owner.name"),
            OneOf("equals", "not_equal", "starts_with", "greater_than", "greater_equal", "less_than", "less_equal"),
            Text,
            SearchCriteria (field, comparison, text) => new SearchCriteria.Condition(field, comparison, [text])),
        Gen.Select(OneOf("City", "Amount"), Text.Array[1, 4], SearchCriteria (field, texts) => new SearchCriteria.Condition(field, "in", texts)),
        Text.Array[2].Select(SearchCriteria (texts) => new SearchCriteria.Condition("Amount", "between", texts)));

    [Fact]
    public void The_emulator_reads_the_tree_that_was_built() =>
        Nested(4).Sample(criteria => Show(SearchParser.Parse(Build(criteria).ToString())) == Show(criteria), iter: 3_000);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<SearchCriteria> Nested(int depth) => depth == 0
        ? Condition
        : Gen.Frequency(
            (2, Condition),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), SearchCriteria (first, second) => new SearchCriteria.All(first, second))),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), SearchCriteria (first, second) => new SearchCriteria.Any(first, second))));

    private static CrmCriteria Build(SearchCriteria criteria) => criteria switch
    {
        SearchCriteria.All all => Build(all.First).And(Build(all.Second)),
        SearchCriteria.Any any => Build(any.First) | Build(any.Second),
        SearchCriteria.Condition condition => Build(CrmCriteria.Field(condition.Field), condition),
        _ => throw new InvalidOperationException(),
    };

    private static CrmCriteria Build(CriteriaField field, SearchCriteria.Condition condition) => condition.Operator switch
    {
        "equals" => field.EqualTo(condition.Values[0]),
        "not_equal" => field.NotEqualTo(condition.Values[0]),
        "starts_with" => field.StartsWith(condition.Values[0]),
        "greater_than" => field.GreaterThan(condition.Values[0]),
        "greater_equal" => field.AtLeast(condition.Values[0]),
        "less_than" => field.LessThan(condition.Values[0]),
        "less_equal" => field.AtMost(condition.Values[0]),
        "in" => field.In(condition.Values),
        _ => field.Between(condition.Values[0], condition.Values[1]),
    };

    private static string Show(SearchCriteria criteria) => criteria switch
    {
        SearchCriteria.All all => $"and[{Show(all.First)} {Show(all.Second)}]",
        SearchCriteria.Any any => $"or[{Show(any.First)} {Show(any.Second)}]",
        SearchCriteria.Condition condition => $"{condition.Field}|{condition.Operator}|{string.Join("¦", condition.Values)}",
        _ => throw new InvalidOperationException(),
    };
}
