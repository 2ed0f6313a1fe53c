using System.Globalization;

namespace Zcrm;

public sealed class CoqlTextTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(-3));
    private static readonly int[] Pair = [1, 2];

    [Theory]
    [InlineData("select Last_Name from Leads", "select Last_Name from Leads where id is not null")]
    [InlineData("SELECT a,b FROM M WHERE (x = 1)", "select a, b from M where x = 1")]
    [InlineData("select a from M where x = 1 and y = 2 and z = 3", "select a from M where (x = 1 and y = 2) and z = 3")]
    [InlineData("select a from M where x = 1 or y = 2 and z = 3", "select a from M where x = 1 or (y = 2 and z = 3)")]
    [InlineData("select a from M where x not in ('a', 'b') and y is not null", "select a from M where x not in ('a', 'b') and y is not null")]
    [InlineData("select a from M where x between 1 and 5 and y like 'a%'", "select a from M where x between 1 and 5 and y like 'a%'")]
    [InlineData("select COUNT(id), Stage as 'The stage' from Deals group by Stage", "select COUNT(id), Stage as 'The stage' from Deals where id is not null group by Stage")]
    [InlineData("select a from M order by b desc, c limit 10, 5", "select a from M where id is not null order by b desc, c asc limit 10, 5")]
    [InlineData("select a from M limit 5 offset 10", "select a from M where id is not null limit 10, 5")]
    [InlineData("select a from Leads#55402000000087 where b = 'O''Hara'", "select a from Leads#55402000000087 where b = 'O''Hara'")]
    [InlineData("select 'What_Id->Leads.Last_Name' from Tasks", "select 'What_Id->Leads.Last_Name' from Tasks where id is not null")]
    [InlineData("select a from M where b in (select b from N where c = 'x')", "select a from M where b in (select b from N where c = 'x')")]
    public void A_query_is_read_and_bracketed_as_zoho_wants_it(string text, string expected) => CoqlText.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("update Leads", "'update' at position 0 stands where 'select' should")]
    [InlineData("select from Leads", "'from' at position 7 stands where a field should")]
    [InlineData("select a from M where x = 'open", "the quote at position 26 is never closed")]
    [InlineData("select a from M where x = 1 having y = 2", "'having' at position 28 follows where nothing can")]
    [InlineData("select a from M limit 5 where x = 1", "'where' at position 24 follows where nothing can")]
    [InlineData("select a from M; drop", "';' at position 15 has no meaning")]
    [InlineData("select a from M where (x = 1", "the bracket at position 22 is never closed")]
    [InlineData("select a from M where x = null", "write 'x is null'")]
    [InlineData("select a from M where x != null", "write 'x is not null'")]
    [InlineData("select a from M where x == 1", "'=' at position 25 stands where a value should")]
    [InlineData("select a from M where x in ()", "')' at position 28 stands where a value should")]
    [InlineData("select sum(a) from M", "'sum' is none of SUM")]
    [InlineData("select a, a from M", "asks for a twice")]
    [InlineData("select a from M where x = 1 order b", "'b' at position 34 stands where 'by' should")]
    public void What_cannot_be_a_query_is_refused_with_the_place(string text, string problem) =>
        Should.Throw<ArgumentException>(() => CoqlText.Parse(text)).Message.ShouldContain(problem);

    [Fact]
    public void More_than_zoho_takes_is_refused_with_the_figures()
    {
        string conditions = string.Join(" and ", Enumerable.Range(1, 26).Select(i => $"f{i} = 1"));
        Should.Throw<ArgumentException>(() => CoqlText.Parse($"select a from M where {conditions}")).Message.ShouldContain("26 conditions; Zoho takes at most 25");
        string values = string.Join(", ", Enumerable.Range(1, 101));
        Should.Throw<ArgumentException>(() => CoqlText.Parse($"select a from M where x in ({values})")).Message.ShouldContain("101 values for x");
        Should.Throw<ArgumentException>(() => CoqlText.Parse("select a from M where a.x = 1 and b.x = 1 and c.x = 1 and d.x = 1 and e.x = 1 and f.x = 1")).Message.ShouldContain("6 lookups");
    }

    [Fact]
    public void Values_are_written_by_their_type_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "", "th-TH", "ar-SA", "tr-TR", "de-DE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                CrmId id = 5540200000701;
                CoqlText query = CoqlText.From($"select a from M where b = {"x"} and c = {1.5m} and d = {-2.5} and e = {true} and f = {new DateOnly(2026, 3, 4)} and g = {Time} and h = {id} and i in {Pair} and j in ({new List<string> { "k", "l" }})");
                string text = query.ToString();
                text.ShouldContain("b = 'x'");
                text.ShouldContain("c = 1.5");
                text.ShouldContain("d = -2.5");
                text.ShouldContain("e = 'true'");
                text.ShouldContain("f = '2026-03-04'");
                text.ShouldContain("g = '2026-03-04T10:00:00-03:00'");
                text.ShouldContain("h = '5540200000701'");
                text.ShouldContain("i in (1, 2)");
                text.ShouldContain("j in ('k', 'l')");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("x' or id is not null or Last_Name = 'x")]
    [InlineData("'; select a from b where c = '")]
    [InlineData("''")]
    [InlineData("\\' or 1 = 1")]
    [InlineData("@name {0} %s")]
    public void An_injection_is_data(string attack)
    {
        CoqlTest test = CoqlText.From($"select a from M where Email = {attack}").Query.Where.ShouldBeOfType<CoqlTest>();
        test.Operand.ShouldBe($"'{attack.Replace("'", "''", StringComparison.Ordinal)}'");
        CoqlText.Parse("select a from M where Email = @mail", ("mail", attack)).Query.Where.ShouldBe(test);
    }

    [Fact]
    public void A_value_that_has_no_form_is_refused()
    {
        string? nothing = null;
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b = {nothing}")).Message.ShouldContain("is null");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b = {new DateTime(2026, 1, 1)}")).Message.ShouldContain("DateTimeOffset");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b in {Array.Empty<string>()}")).Message.ShouldContain("empty");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b = '{"x"}'")).Message.ShouldContain("quotes");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select {"a, b":name} from M")).Message.ShouldContain("API name");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b = {double.NaN}")).Message.ShouldContain("not finite");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select a from M where b = {new object()}")).Message.ShouldContain("Object");
    }

    [Fact]
    public void Every_parameter_has_a_value_and_every_value_a_parameter()
    {
        CoqlText.Parse("select a from M where b = @x and c in @y and d = 'a@b'", ("x", 1), ("y", Pair)).ToString()
            .ShouldBe("select a from M where (b = 1 and c in (1, 2)) and d = 'a@b'");
        Should.Throw<ArgumentException>(() => CoqlText.Parse("select a from M where b = @x")).Message.ShouldContain("@x has no value");
        Should.Throw<ArgumentException>(() => CoqlText.Parse("select a from M", ("x", 1))).Message.ShouldContain("no parameter @x");
    }
}
