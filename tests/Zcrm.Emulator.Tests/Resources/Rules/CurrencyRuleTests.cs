using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Currencies: each once, ten of them active, the base currency always among them.</summary>
public sealed class CurrencyRuleTests : HttpTest
{
    [Fact]
    public async Task A_new_one_is_active_and_its_rate_a_text_with_nine_decimals()
    {
        string id = NewId(await AddAsync("EUR", "1.25"), "currencies");

        JsonElement euro = First(await GetAsync($"org/currencies/{id}"), "currencies");
        euro.GetProperty("exchange_rate").GetString().ShouldBe("1.250000000");
        euro.GetProperty("is_active").GetBoolean().ShouldBeTrue();
        euro.GetProperty("is_base").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("usd", "1", "DUPLICATE_DATA")]
    [InlineData("EUR", "much", "INVALID_DATA")]
    [InlineData("EUR", "0", "INVALID_DATA")]
    public async Task One_that_is_there_or_has_no_rate_is_refused(string code, string rate, string error) =>
        First(await AddAsync(code, rate), "currencies").GetProperty("code").GetString().ShouldBe(error);

    [Fact]
    public async Task Ten_can_be_active()
    {
        string last = "";
        for (int number = 0; number < 9; number++) last = NewId(await AddAsync($"C{number}", "2"), "currencies");

        JsonElement eleventh = First(await AddAsync("C10", "2"), "currencies");
        eleventh.GetProperty("code").GetString().ShouldBe("ACTIVE_STATE_LIMIT_EXCEEDED");
        eleventh.GetProperty("details").GetProperty("limit").GetInt32().ShouldBe(10);
        (await PutAsync($"org/currencies/{last}", """{"currencies":[{"is_active":false}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        (await AddAsync("C10", "2")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_base_currency_stays_active()
    {
        string dollar = First(await GetAsync("org/currencies"), "currencies").GetProperty("id").GetString()!;

        First(await PutAsync($"org/currencies/{dollar}", """{"currencies":[{"is_active":false}]}"""), "currencies").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
    }

    private Task<Answer> AddAsync(string code, string rate) => PostAsync("org/currencies", $$$"""{"currencies":[{"iso_code":"{{{code}}}","exchange_rate":"{{{rate}}}"}]}""");
}
