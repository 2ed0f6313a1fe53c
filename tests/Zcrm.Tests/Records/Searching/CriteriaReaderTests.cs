using CsCheck;

namespace Zcrm;

/// <summary>Criteria that are given as text are looked at before they are sent, and an error says where it is.</summary>
public sealed class CriteriaReaderTests
{
    [Theory]
    [InlineData("(Last_Name:equals:Ito)", "(Last_Name:equals:Ito)")]
    [InlineData(" ( ( A:equals:x ) AND ( B:in:1,2 ) ) ", "((A:equals:x )and(B:in:1,2 ))")]
    [InlineData("((A:equals:x)and(B:equals:y)and(C:equals:z))", "(((A:equals:x)and(B:equals:y))and(C:equals:z))")]
    [InlineData("(A:equals:x)or(B:equals:y)and(C:equals:z)", "((A:equals:x)or((B:equals:y)and(C:equals:z)))")]
    [InlineData("(A:greater_than:2026-03-01T12:00:00+05:30)", "(A:greater_than:2026-03-01T12:00:00+05:30)")]
    [InlineData(@"(A:equals:Lee, J \(old\) C:\dir)", @"(A:equals:Lee\, J \(old\) C:\\dir)")]
    public void Text_that_can_be_right_is_read(string text, string read) => CrmCriteria.Parse(text).ToString().ShouldBe(read);

    [Theory]
    [InlineData("Last_Name:equals:Ito", "at sign 1, 'Last_Name:equals:Ito': a condition begins with '('")]
    [InlineData("(Last_Name:equals:Ito", "at sign 1, '(Last_Name:equals:It': this bracket is never closed")]
    [InlineData("((A:equals:x)and(B:equals:y)", "at sign 1, '((A:equals:x)and(B:e': this bracket is never closed")]
    [InlineData("(A:equals:x))", "at sign 13, ')': this bracket closes nothing")]
    [InlineData("(A:equals:x)(B:equals:y)", "at sign 13, '(B:equals:y)': 'and' or 'or' belongs between two conditions")]
    [InlineData("((A:equals:x)(B:equals:y))", "at sign 14, '(B:equals:y))': 'and', 'or' or ')' belongs here")]
    [InlineData("((A:equals:x)and)", "at sign 17, ')': a condition begins with '('")]
    [InlineData("(A:equals:x)and", "at their end: a condition begins with '('")]
    [InlineData("(A:equal:x)", "at sign 4, 'equal:x)': 'equal' is no operator; there are equals, not_equal, starts_with")]
    [InlineData("(A:like)", "at sign 8, ')': ':' belongs here; a condition is (field:operator:value)")]
    [InlineData("(Last Name:equals:x)", "at sign 2, 'Last Name:equals:x)': the API name of a field belongs here")]
    [InlineData("()", "at sign 2, ')': the API name of a field belongs here")]
    [InlineData("(A:equals:)", "at sign 11, ')': a value is empty")]
    [InlineData("(A:in:1,,2)", "at sign 7, '1,,2)': a value is empty")]
    [InlineData("(A:between:1)", "at sign 12, '1)': 'between' takes two values, and 1 are given")]
    [InlineData("(A:equals:x(y)", @"at sign 12, '(y)': a bracket in a value needs a backslash before it: \(")]
    public void An_error_says_where_and_why(string text, string problem)
    {
        Should.Throw<FormatException>(() => CrmCriteria.Parse(text)).Message.ShouldStartWith($"The criteria cannot be right {problem}");
        if (text.Length >= 5) Should.Throw<ArgumentException>(() => RecordSearch.ByCriteria(text)).ParamName.ShouldBe("criteria");
    }

    [Fact]
    public void A_search_takes_15_conditions_100_values_and_3000_characters()
    {
        string Join(int count) => string.Join("or", Enumerable.Repeat("(A:equals:x)", count));
        RecordSearch.ByCriteria(Join(15)).Value.ShouldBe(Join(15));
        Should.Throw<ArgumentException>(() => RecordSearch.ByCriteria(Join(16))).Message.ShouldStartWith("A search takes at most 15 conditions, and there are 16");
        Should.Throw<ArgumentException>(() => RecordSearch.By(CrmCriteria.Parse(Join(16)))).Message.ShouldStartWith("A search takes at most 15");
        Should.Throw<ArgumentException>(() => RecordSearch.ByCriteria($"(A:in:{string.Join(',', Enumerable.Range(0, 101))})")).Message.ShouldContain("at most 100 values");
        Should.Throw<ArgumentException>(() => RecordSearch.By(CrmCriteria.Field("A").EqualTo(new string('x', 3_000)))).Message.ShouldContain("3000 characters, not 3011");
    }

    [Fact]
    public void Brackets_cannot_be_nested_without_end() =>
        Should.Throw<FormatException>(() => CrmCriteria.Parse(new string('(', 2_000))).Message.ShouldContain("nested too deep");

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.Char["(((()))) and or :\\,aA1equals"].Array[0, 40].Select(signs => new string(signs)).Sample(
        text =>
        {
            try
            {
                return CrmCriteria.Parse(text) is not null;
            }
            catch (FormatException)
            {
                return true;
            }
        },
        iter: 5_000);
}
