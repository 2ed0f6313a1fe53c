using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm.Emulator.Tests;

/// <summary>Whatever is sent, the answer is one of Zoho's.</summary>
public sealed class FuzzTests : IAsyncDisposable
{
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"x\"", "\"-None-\"", "\"\\ud800\"", "\"🦊\"", "0", "-1", "1.5", "1e400", "1e-400", "99999999999999999999999999999999999999999",
        "[]", "[null]", "[[]]", "[{}]", "[{\"name\":null}]", "[\"a\"]", "{}", "{\"id\":null}", "{\"id\":{}}", "{\"id\":\"1\"}", "{\"id\":1e5}", "{\"email\":1}",
        "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59-14:00\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"a@b.c\"", "\"" + new string('1', 70_000) + "\"",
    ];

    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Any_value_in_any_field_is_saved_or_refused()
    {
        foreach (EmulatedModule module in _zoho.Plane.Catalog.Modules(_zoho.Org))
        {
            IEnumerable<string> names = [.. module.Fields.Select(field => field.ApiName), "$append_values", "$se_module", "$approved", "nothing"];
            foreach (string name in names)
            {
                string records = string.Join(',', Values.Select(value => $$"""{"{{name}}":{{value}}}"""));
                foreach (string method in (string[])["POST", "PUT"])
                {
                    TestAnswer answer = await _zoho.SendAsync(method, module.ApiName, $$"""{"data":[{{records.Replace("\\ud800", "", StringComparison.Ordinal)}}]}""");
                    answer.Status.ShouldBeOneOf(200, 201, 207, 400);
                    answer.Data.Count.ShouldBe(Values.Length);
                }

                TestAnswer upserted = await _zoho.PostAsync($"{module.ApiName}/upsert", $$"""{"data":[{{records}}]}""");
                upserted.Code.ShouldBe("INVALID_REQUEST");
            }

            (await _zoho.GetAsync($"{module.ApiName}?fields={string.Join(',', module.Fields.Take(50).Select(field => field.ApiName))}")).Status.ShouldBeOneOf(200, 204);
        }
    }

    [Fact]
    public async Task Any_good_values_of_a_record_are_read_back() =>
        await Gen.Select(Gen.Decimal[-999_999_999m, 999_999_999m], Gen.Int[-999_999_999, 999_999_999], Gen.String[Gen.Char['!', '퟿'], 1, 40], Gen.Bool)
            .SampleAsync(
                async sample =>
                {
                    (decimal amount, int number, string text, bool flag) = sample;
                    var sent = new JsonObject
                    {
                        ["Last_Name"] = text, ["Annual_Revenue"] = Math.Round(amount, 9), ["No_of_Employees"] = number, ["Email_Opt_Out"] = flag,
                    };
                    JsonNode read = await _zoho.ReadAsync("Leads", await _zoho.AddAsync("Leads", sent.ToJsonString()));
                    return sent.All(pair => JsonNode.DeepEquals(read[pair.Key], JsonNode.Parse(pair.Value!.ToJsonString())));
                },
                iter: 300,
                threads: 1);
}
