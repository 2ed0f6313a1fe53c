using System.Text;
using System.Text.Json;

namespace Zcrm.Bulk;

public sealed class BulkCriteriaTests
{
    [Fact]
    public void A_single_comparison_stands_alone() =>
        Json(BulkCriteria.Equal("Last_Name", "Ito")).ShouldBe("""{"field":{"api_name":"Last_Name"},"comparator":"equal","value":"Ito"}""");

    [Fact]
    public void Groups_nest_and_those_of_one_kind_become_one()
    {
        BulkCriteria criteria = BulkCriteria.Equal("A", 1) & BulkCriteria.GreaterThan("B", 2.5m) & (BulkCriteria.In("C", "x", "y") | BulkCriteria.Equal("D", true));

        Json(criteria).ShouldBe(
            """{"group_operator":"and","group":[{"field":{"api_name":"A"},"comparator":"equal","value":1},"""
            + """{"field":{"api_name":"B"},"comparator":"greater_than","value":2.5},{"group_operator":"or","group":["""
            + """{"field":{"api_name":"C"},"comparator":"in","value":["x","y"]},{"field":{"api_name":"D"},"comparator":"equal","value":true}]}]}""");
    }

    [Fact]
    public void Times_have_an_offset_and_no_fraction() =>
        Json(BulkCriteria.Between("T", new DateTimeOffset(2025, 1, 1, 0, 0, 0, 500, TimeSpan.FromHours(2)), new DateOnly(2025, 2, 1)))
            .ShouldContain("""["2025-01-01T00:00:00+02:00","2025-02-01"]""");

    [Fact]
    public void Nothing_is_a_word_of_its_own() => Json(BulkCriteria.NotEqual("Email", null)).ShouldContain("\"${EMPTY}\"");

    [Fact]
    public void What_Zoho_would_refuse_is_refused_before_it_is_sent()
    {
        Should.Throw<ArgumentException>(() => BulkCriteria.In("A", [])).Message.ShouldContain("0 values");
        Should.Throw<ArgumentException>(() => BulkCriteria.In("A", [.. Enumerable.Range(0, 201).Cast<object>()])).Message.ShouldContain("201 values");
        Should.Throw<ArgumentException>(() => BulkCriteria.Contains("A", new string('x', 256))).Message.ShouldContain("255");
        Should.Throw<ArgumentException>(() => BulkCriteria.Equal("A", new DateTime(2025, 1, 1))).Message.ShouldContain("offset");
        Should.Throw<ArgumentException>(() => BulkCriteria.Or([])).Message.ShouldContain("one criterion");
        var many = BulkCriteria.And([.. Enumerable.Range(0, 26).Select(i => BulkCriteria.Equal("A", i))]);
        Should.Throw<ArgumentException>(() => new BulkReadQuery { Criteria = many }.Check(BulkFileType.Csv, "Leads")).Message.ShouldContain("26 comparisons");
    }

    private static string Json(BulkCriteria criteria)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) criteria.WriteTo(writer);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
