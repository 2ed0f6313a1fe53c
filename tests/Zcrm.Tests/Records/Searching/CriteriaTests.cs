using System.Globalization;
using CsCheck;

namespace Zcrm;

public sealed class CriteriaTests
{
    private static readonly CrmCriteria Hot = CrmCriteria.Field("Rating").EqualTo("Hot");
    private static readonly CrmCriteria Rich = CrmCriteria.Field("Annual_Revenue").AtLeast(1_000_000.50m);

    [Fact]
    public void Conditions_are_written_in_Zohos_notation()
    {
        CriteriaField any = CrmCriteria.Field("F");
        any.EqualTo("a").ToString().ShouldBe("(F:equals:a)");
        any.NotEqualTo(true).ToString().ShouldBe("(F:not_equal:true)");
        any.StartsWith("Ky").ToString().ShouldBe("(F:starts_with:Ky)");
        any.In("a", "b").ToString().ShouldBe("(F:in:a,b)");
        any.In("Hot").ToString().ShouldBe("(F:in:Hot)");
        any.In(new CrmId[] { "1", "2" }).ToString().ShouldBe("(F:in:1,2)");
        any.In(3, 4).ToString().ShouldBe("(F:in:3,4)");
        any.GreaterThan(-1).ToString().ShouldBe("(F:greater_than:-1)");
        any.LessThan(1.5e21).ToString().ShouldBe("(F:less_than:1500000000000000000000)");
    }

    [Fact]
    public void Values_are_escaped() =>
        CrmCriteria.Field("Last_Name").EqualTo(@"Lee, J (old) \").ToString().ShouldBe(@"(Last_Name:equals:Lee\, J \(old\) \\)");

    [Fact]
    public void Criteria_are_joined_in_pairs()
    {
        CrmCriteria near = CrmCriteria.Field("City").StartsWith("Ky");
        Hot.And(Rich).ToString().ShouldBe("((Rating:equals:Hot)and(Annual_Revenue:greater_equal:1000000.50))");
        (Hot & Rich | near).ToString().ShouldBe("(((Rating:equals:Hot)and(Annual_Revenue:greater_equal:1000000.50))or(City:starts_with:Ky))");
    }

    [Fact]
    public void Times_and_numbers_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            var time = new DateTimeOffset(2026, 3, 1, 12, 30, 15, 999, TimeSpan.FromHours(5.5));
            CrmCriteria.Field("T").Between(time, new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc)).ToString()
                .ShouldBe("(T:between:2026-03-01T12:30:15+05:30,2026-03-02T00:00:00+00:00)");
            CrmCriteria.Field("D").EqualTo(new DateOnly(2026, 3, 1)).ToString().ShouldBe("(D:equals:2026-03-01)");
            Rich.ToString().ShouldContain("1000000.50");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Records_and_references_are_looked_for_by_their_ids()
    {
        CrmCriteria.Field("Account_Name").EqualTo(new CrmRecord { Id = "12" }).ToString().ShouldBe("(Account_Name:equals:12)");
        Should.Throw<ArgumentException>(() => CrmCriteria.Field("Account_Name").EqualTo(new CrmRecord())).Message.ShouldContain("an empty id");
    }

    public static TheoryData<object?, string> Unusable => new()
    {
        { null, "null, which Zoho cannot search for" },
        { " ", "empty text" },
        { double.NaN, "no digits" },
        { double.MaxValue, "no digits" },
        { new DateTime(2026, 1, 1), "a DateTime without a known offset" },
        { new CrmId(), "an empty id" },
        { Guid.Empty, "a Guid; use text" },
    };

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public void Values_that_cannot_be_searched_for_are_refused(object? value, string why) =>
        Should.Throw<ArgumentException>(() => CrmCriteria.Field("City").EqualTo(value!)).Message.ShouldContain(why);

    [Theory]
    [InlineData("")]
    [InlineData("Last Name")]
    [InlineData("A:B")]
    public void Names_that_are_no_fields_are_refused(string name) => Should.Throw<ArgumentException>(() => CrmCriteria.Field(name));

    [Fact]
    public void In_takes_1_to_100_values()
    {
        Should.Throw<ArgumentException>(() => CrmCriteria.Field("City").In(Array.Empty<string>())).Message.ShouldStartWith("'in' of City takes at least one value");
        Should.Throw<ArgumentException>(() => CrmCriteria.Field("Size").In(Enumerable.Range(0, 101))).Message.ShouldContain("takes at most 100 values, and 101 are given");
        CrmCriteria.Field("Size").In(Enumerable.Range(0, 100)).Count.ShouldBe(1);
    }

    [Fact]
    public void As_an_object_criteria_have_the_other_vocabulary_and_flat_groups()
    {
        CrmCriteria all = Hot & Rich & CrmCriteria.Field("Owner").In<CrmId>("7") & (Hot | CrmCriteria.Field("Size").Between(1, 2));
        all.ToCriteriaObject().ToJson().ShouldBe(
            """{"group_operator":"AND","group":[{"field":{"api_name":"Rating"},"comparator":"equal","value":"Hot"},"""
            + """{"field":{"api_name":"Annual_Revenue"},"comparator":"greater_equal","value":1000000.50},"""
            + """{"field":{"api_name":"Owner"},"comparator":"in","value":["7"]},"""
            + """{"group_operator":"OR","group":[{"field":{"api_name":"Rating"},"comparator":"equal","value":"Hot"},"""
            + """{"field":{"api_name":"Size"},"comparator":"between","value":[1,2]}]}]}""");
        CrmObject? asTaken = Hot;
        asTaken!.Get<string>("comparator").ShouldBe("equal");
    }

    [Fact]
    public void Whatever_is_written_is_read_back() => CriteriaGen.Any.Sample(criteria => CrmCriteria.Parse(criteria.ToString()).ToString() == criteria.ToString(), iter: 2_000);
}
