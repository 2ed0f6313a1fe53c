using CsCheck;

namespace Zcrm.Emulator.Tests;

/// <summary>Any criteria, written as text, is read as what it was; and any text is read or refused, never anything else.</summary>
public sealed class SearchGrammarTests
{
    private static readonly Gen<SearchCriteria> Condition = Gen.Select(
        OneOf("Last_Name", "Amount", "Closing_Date"),
        OneOf("equals", "not_equal", "in", "between"),
        Text("ab ,()\\:ü漢*@'\"", 8).Array[1, 3],
        SearchCriteria (field, comparison, values) => new SearchCriteria.Condition(field, comparison, values));

    private static readonly Gen<SearchCriteria> Criteria = Nested(4);

    [Fact]
    public void Written_criteria_are_read_back() => Criteria.Sample(criteria => Write(SearchParser.Parse(Write(criteria))) == Write(criteria), iter: 2_000);

    [Fact]
    public void The_number_of_conditions_is_kept() => Criteria.Sample(
        criteria => SearchParser.Parse(Write(criteria)).Conditions.Count() == criteria.Conditions.Count(), iter: 500);

    [Fact]
    public void Values_are_read_back_as_they_were() => Condition.Sample(
        criteria =>
        {
            var expected = (SearchCriteria.Condition)criteria;
            var read = (SearchCriteria.Condition)SearchParser.Parse(Write(criteria));
            return read.Field == expected.Field && read.Operator == expected.Operator && read.Values.SequenceEqual(expected.Values);
        },
        iter: 2_000);

    [Theory]
    [InlineData(@"(A:equals:C:\dir)", @"C:\dir")]
    [InlineData(@"(A:equals:C:\\dir\\)", @"C:\dir\")]
    [InlineData(@"(A:equals:a\(b\)\,c)", "a(b),c")]
    public void A_backslash_is_itself_where_nothing_needs_one(string text, string value) =>
        ((SearchCriteria.Condition)SearchParser.Parse(text)).Values.ShouldBe([value]);

    [Fact]
    public void Any_text_is_read_or_refused() => Text("(((()))) and or :\\,aA1", 40).Sample(
        text =>
        {
            try
            {
                return SearchParser.Parse(text) is not null;
            }
            catch (FormatException)
            {
                return true;
            }
        },
        iter: 5_000);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Text(string signs, int length) =>
        Gen.Int[0, signs.Length - 1].Select(index => signs[index]).Array[0, length].Select(chosen => new string(chosen));

    private static Gen<SearchCriteria> Nested(int depth) => depth == 0
        ? Condition
        : Gen.Frequency(
            (2, Condition),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), SearchCriteria (first, second) => new SearchCriteria.All(first, second))),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), SearchCriteria (first, second) => new SearchCriteria.Any(first, second))));

    private static string Write(SearchCriteria criteria) => criteria switch
    {
        SearchCriteria.All all => $"({Write(all.First)}and{Write(all.Second)})",
        SearchCriteria.Any any => $"({Write(any.First)} or {Write(any.Second)})",
        SearchCriteria.Condition condition => $"({condition.Field}:{condition.Operator}:{string.Join(',', condition.Values.Select(Escape))})",
        _ => "",
    };

    private static string Escape(string value) => string.Concat(value.Select(sign => sign is '(' or ')' or ',' or '\\' ? $"\\{sign}" : $"{sign}"));
}
