using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm.Emulator.Tests;

/// <summary>Whatever stands in quotes is a value, and names are only those of fields.</summary>
public sealed class CoqlInjectionTests : CoqlTest
{
    private static readonly string[] Hostile =
    [
        "' or id is not null --", "'; drop table records; --", "x') or (id > 0", "\\' or 1=1", "\" or \"\"=\"", "%", "_", "a\0b", "$p0", "{\"a\":1}", "\ud83d\ude00'", "'", "''",
        "null", "select", "a\nb\r\tc", "\u2028'",
    ];

    [Fact]
    public async Task Hostile_texts_find_themselves_and_nothing_else()
    {
        foreach (string text in Hostile) await AddAsync(text);
        foreach (string text in Hostile)
        {
            TestAnswer answer = await QueryAsync($"select City from Leads where City = '{text.Replace("'", "''")}'");
            answer.Data.Select(row => (string?)row!["City"]).ShouldBe([text]);
        }
    }

    [Fact]
    public async Task Any_text_finds_itself()
    {
        await Gen.String[1, 30].Array[20].SampleAsync(
            async texts =>
            {
                await using var zoho = new TestZoho();
                foreach (string text in texts) await zoho.PostAsync("Leads", Record(text));
                foreach (string text in texts)
                {
                    var query = new JsonObject { ["select_query"] = $"select City from Leads where City = '{text.Replace("'", "''")}'" };
                    TestAnswer answer = await zoho.PostAsync("coql", query.ToJsonString());
                    foreach (JsonNode? row in answer.Data) row!["City"]!.GetValue<string>().ShouldBe(text, StringCompareShould.IgnoreCase);
                }
            },
            iter: 20);
    }

    [Theory]
    [InlineData("select id from Deals; where id is not null")]
    [InlineData("select 'id from records --' from Deals where id is not null")]
    [InlineData("select id from 'Deals'' or ''1' where id is not null")]
    [InlineData("select id as 'a\" from' from Deals where 'id) is not null or (1' = '1'")]
    [InlineData("select id from Deals where id is not null order by 'id; drop table records'")]
    [InlineData("select id from Deals where id is not null limit '1; drop table records'")]
    public async Task Hostile_names_are_refused(string query)
    {
        Zoho.Data.Fill("Deals", 3);
        (await QueryAsync(query)).Status.ShouldBe(400);
        Zoho.Data.Count("Deals").ShouldBe(3);
    }

    private Task<string> AddAsync(string city) => Zoho.AddAsync("Leads", Json(city));

    private static string Json(string city) => new JsonObject { ["Last_Name"] = "Ito", ["City"] = city }.ToJsonString();

    private static string Record(string city) => $$"""{"data":[{{Json(city)}}]}""";
}
