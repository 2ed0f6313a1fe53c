using System.Text;
using System.Text.Json;

namespace Zcrm.Bulk;

public sealed class BulkReadQueryTests
{
    [Fact]
    public void A_query_says_what_was_asked_for_and_nothing_else()
    {
        Json(new BulkReadQuery()).ShouldBe("""{"query":{"module":{"api_name":"Leads"},"page":1}}""");
        Json(new BulkReadQuery { Fields = ["Last_Name", "Owner.email", "Last_Name"], ViewId = 87, Criteria = BulkCriteria.Equal("A", 1), Page = 3 }).ShouldBe(
            """{"query":{"module":{"api_name":"Leads"},"cvid":"87","fields":["Last_Name","Owner.email"],"criteria":"""
            + """{"field":{"api_name":"A"},"comparator":"equal","value":1},"page":3}}""");
        Json(new BulkReadQuery { PageToken = "abc" }).ShouldBe("""{"query":{"page_token":"abc"}}""");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void Pages_are_1_to_50(int page) => Refusal(new BulkReadQuery { Page = page }).ShouldContain($"Page {page}");

    [Fact]
    public void A_token_goes_on_with_its_own_query() => Refusal(new BulkReadQuery { PageToken = "abc", Fields = ["Email"] }).ShouldContain("leave fields");

    [Fact]
    public void Only_events_with_all_fields_come_as_a_calendar()
    {
        Refusal(new BulkReadQuery(), BulkFileType.Ics).ShouldContain("Only Events");
        Refusal(new BulkReadQuery { Fields = ["Event_Title"] }, BulkFileType.Ics, "Events").ShouldContain("leave the fields out");
        new BulkReadQuery().Check(BulkFileType.Ics, "Events");
    }

    private static string Refusal(BulkReadQuery query, BulkFileType fileType = BulkFileType.Csv, string module = "Leads") =>
        Should.Throw<ArgumentException>(() => query.Check(fileType, module)).Message;

    private static string Json(BulkReadQuery query)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            query.WriteTo(writer, "Leads");
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.ToArray());
    }
}
