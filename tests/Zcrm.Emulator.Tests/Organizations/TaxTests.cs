using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Taxes: one call adds, changes and deletes them.</summary>
public sealed class TaxTests : HttpTest
{
    [Fact]
    public async Task One_call_adds_changes_and_deletes()
    {
        (await PutAsync("org/taxes", """{"org_taxes":{"taxes":[{"name":"VAT","value":19},{"name":"GST","value":5}]}}""")).Status.ShouldBe(HttpStatusCode.Created);
        JsonElement[] taxes = await TaxesAsync();
        taxes.Select(tax => tax.GetProperty("name").GetString()).ShouldBe(["VAT", "GST"]);
        string[] ids = [.. taxes.Select(tax => tax.GetProperty("id").GetString()!)];

        await PutAsync("org/taxes", $$$"""{"org_taxes":{"taxes":[{"id":"{{{ids[0]}}}","value":20},{"id":"{{{ids[1]}}}","_delete":true}]}}""");

        (await TaxesAsync()).Single().GetProperty("value").GetInt32().ShouldBe(20);
        (await GetAsync($"org/taxes/{ids[0]}")).Json.GetProperty("org_taxes").GetProperty("taxes")[0].GetProperty("name").GetString().ShouldBe("VAT");
        (await GetAsync($"org/taxes/{ids[1]}")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("""{"id":"77","value":1}""", "INVALID_DATA")]
    [InlineData("""{"value":1}""", "MANDATORY_NOT_FOUND")]
    [InlineData("""{"name":"VAT"}""", "MANDATORY_NOT_FOUND")]
    public async Task A_call_with_something_wrong_changes_nothing(string tax, string code)
    {
        (await PutAsync("org/taxes", $$$"""{"org_taxes":{"taxes":[{"name":"GST","value":5},{{{tax}}}]}}""")).Code.ShouldBe(code);

        (await TaxesAsync()).ShouldBeEmpty();
    }

    private async Task<JsonElement[]> TaxesAsync() => [.. (await GetAsync("org/taxes")).Json.GetProperty("org_taxes").GetProperty("taxes").EnumerateArray()];
}
