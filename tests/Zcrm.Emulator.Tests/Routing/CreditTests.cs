using System.Net;
using System.Text;

namespace Zcrm.Emulator;

public sealed class CreditTests : EmulatorTest
{
    private EmulatorRules Rules { get; } = new();

    private protected override ZcrmEmulatorOptions Options() => new() { Rules = Rules };

    [Theory]
    [InlineData("GET", "/crm/v8/org", null, 1)]
    [InlineData("GET", "/crm/v8/Leads?fields=City", null, 1)]
    [InlineData("GET", "/crm/v8/Leads?fields=City&cvid=99", null, 3)]
    [InlineData("GET", "/crm/v8/Leads/deleted?type=all", null, 2)]
    [InlineData("GET", "/crm/v8/nowhere/at/all/there", null, 1)]
    [InlineData("POST", "/crm/v8/Leads", 1, 1)]
    [InlineData("POST", "/crm/v8/Leads", 10, 1)]
    [InlineData("POST", "/crm/v8/Leads", 11, 2)]
    [InlineData("POST", "/crm/v8/Leads", 100, 10)]
    [InlineData("POST", "/crm/v8/Leads", 1_000, 10)]
    [InlineData("PUT", "/crm/v8/Leads", 21, 3)]
    [InlineData("POST", "/crm/v8/Leads/upsert", 100, 10)]
    [InlineData("POST", "/crm/v8/Leads/99/actions/convert", 1, 5)]
    [InlineData("POST", "/crm/v8/Leads/actions/mass_convert", 1, 200)]
    [InlineData("POST", "/crm/bulk/v8/read", 1, 50)]
    [InlineData("POST", "/crm/bulk/v8/write", 1, 500)]
    public async Task Calls_cost_what_the_table_says(string method, string path, int? records, int credits)
    {
        string body = records is { } count ? $$"""{"data":[{{string.Join(',', Enumerable.Repeat("""{"Last_Name":"Ito"}""", count))}}]}""" : "";
        await ShouldCostAsync(method, path, body, credits);
    }

    [Theory]
    [InlineData("add_tags", 50, 1)]
    [InlineData("add_tags", 51, 2)]
    [InlineData("remove_tags", 500, 10)]
    [InlineData("mass_delete", 500, 5)]
    public async Task Actions_on_many_records_cost_by_their_number(string action, int count, int credits)
    {
        string ids = string.Join(',', Enumerable.Range(1, count).Select(id => $"\"{id}\""));
        await ShouldCostAsync("POST", $"/crm/v8/Leads/actions/{action}", $$"""{"ids":[{{ids}}],"tags":[{"name":"hot"}]}""", credits);
    }

    [Theory]
    [InlineData("select id from Leads where id is not null", 1)]
    [InlineData("select id from Leads where id is not null limit 200", 1)]
    [InlineData("select id from Leads where id is not null LIMIT 4000, 201", 2)]
    [InlineData("select id from Leads where id is not null limit 1000 offset 5000", 2)]
    [InlineData("select id from Leads where id is not null limit 2000", 3)]
    public async Task Queries_cost_by_their_rows(string query, int credits) =>
        await ShouldCostAsync("POST", "/crm/v8/coql", $$"""{"select_query":"{{query}}"}""", credits);

    [Theory]
    [InlineData(false, "Leads", 1)]
    [InlineData(true, "Leads", 2)]
    [InlineData(true, "Nothing", 1)]
    public async Task Composite_requests_cost_one_more_when_they_could_be_taken_back_and_were_not(bool takesBack, string module, int credits)
    {
        string request = $$$"""{"sub_request_id":"1","method":"GET","uri":"/crm/v8/{{{module}}}","params":{"fields":"City"},"headers":{}}""";
        string body = $$"""{"rollback_on_fail":{{(takesBack ? "true" : "false")}},"__composite_requests":[{{request}}]}""";
        await ShouldCostAsync("POST", "/crm/v8/__composite_requests", body, credits);
    }

    [Fact]
    public async Task A_call_that_costs_more_than_is_left_is_refused_and_costs_nothing()
    {
        Rules.DailyCredits = 600;
        Zoho.Credits.Spend(150);
        (Zoho.Credits.Spent, Zoho.Credits.Left()).ShouldBe((150, 450));
        string token = (await Browser.SignInAsync()).Access;
        Answer bulk = await SendAsync(token, "POST", "/crm/bulk/v8/write", "{}");
        (bulk.Status, bulk.Code).ShouldBe((HttpStatusCode.TooManyRequests, "TOO_MANY_REQUESTS"));
        Zoho.Journal.Entries[^1].Credits.ShouldBe(0);
        Zoho.Credits.Left().ShouldBe(450);
        (await SendAsync(token, "GET", "/crm/v8/org", "")).Headers.ShouldNotContainKey("X-API-CREDITS-REMAINING");
        Zoho.Credits.Spend(1_000);
        (await SendAsync(token, "GET", "/crm/v8/org", "")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        Zoho.Clock.Advance(TimeSpan.FromHours(24));
        (Zoho.Credits.Spent, Zoho.Credits.Left()).ShouldBe((0, 600));
    }

    [Theory]
    [InlineData(ThrottleForm.TooManyRequests, "TOO_MANY_REQUESTS")]
    [InlineData(ThrottleForm.RateLimitExceeded, "RATE_LIMIT_EXCEEDED")]
    [InlineData(ThrottleForm.Legacy, "429")]
    public async Task Limits_refuse_in_the_forms_that_Zoho_has(ThrottleForm form, string code)
    {
        Rules.ThrottleForm = form;
        Rules.DailyCredits = 10;
        Zoho.Credits.Spend(10);
        Answer answer = await SendAsync((await Browser.SignInAsync()).Access, "GET", "/crm/v8/org", "");
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.TooManyRequests, code));
    }

    [Fact]
    public async Task A_composite_call_needs_room_for_five()
    {
        Rules.Concurrency = 4;
        string token = (await Browser.SignInAsync()).Access;
        (await SendAsync(token, "POST", "/crm/v8/__composite_requests", "{}")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await SendAsync(token, "GET", "/crm/v8/org", "")).Status.ShouldBe(HttpStatusCode.OK);
        Rules.Concurrency = 5;
        (await SendAsync(token, "POST", "/crm/v8/__composite_requests", "{}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task ShouldCostAsync(string method, string path, string body, int credits)
    {
        string token = (await Browser.SignInAsync()).Access;
        await SendAsync(token, method, path, body);
        Zoho.Journal.Entries[^1].Credits.ShouldBe(credits);
        Zoho.Credits.Spent.ShouldBe(credits);
    }

    private async Task<Answer> SendAsync(string token, string method, string path, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(DataCenter.US.Api(CrmEnvironment.Production), path));
        if (body.Length > 0) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {token}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
