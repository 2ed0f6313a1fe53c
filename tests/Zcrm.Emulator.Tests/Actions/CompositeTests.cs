using System.Text;
using System.Text.Json;

namespace Zcrm.Emulator.Tests;

public sealed class CompositeTests : EmulatorTest
{
    private const string Insert = """{"sub_request_id":"a","method":"POST","uri":"/crm/v8/Leads","body":{"data":[{"Last_Name":"Ito"}]}}""";

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false };

    [Fact]
    public async Task A_later_call_refers_to_the_answer_of_an_earlier_one_whatever_their_order()
    {
        Answer answer = await SendAsync("""{"method":"GET","uri":"/crm/v8/Leads/@{a:$.data[0].details.id}"}""", Insert);
        ((int)answer.Status).ShouldBe(200, answer.Body);
        JsonElement response = Item(answer, 0).GetProperty("details").GetProperty("response");
        response.GetProperty("status_code").GetInt32().ShouldBe(200);
        response.GetProperty("body").GetProperty("data")[0].GetProperty("Last_Name").GetString().ShouldBe("Ito");
    }

    [Fact]
    public async Task A_call_that_ran_and_was_refused_is_a_success_on_the_outside()
    {
        Answer answer = await SendAsync("""{"method":"POST","uri":"/crm/v8/Leads","body":{"data":[{}]}}""");
        ((int)answer.Status).ShouldBe(200);
        Item(answer, 0).GetProperty("code").GetString().ShouldBe("SUCCESS");
        Item(answer, 0).GetProperty("details").GetProperty("response").GetProperty("status_code").GetInt32().ShouldBe(400);
    }

    [Theory]
    [InlineData("""{"method":"GET","uri":"https://www.zohoapis.com/crm/v8/Leads"}""", "INVALID_DATA")]
    [InlineData("""{"method":"HEAD","uri":"/crm/v8/Leads"}""", "INVALID_DATA")]
    [InlineData("""{"method":"GET","uri":"/crm/v8/Leads","headers":{"Authorization":"x"}}""", "INVALID_DATA")]
    [InlineData("""{"method":"DELETE","uri":"/crm/v8/Leads","params":{"ids":"1,2"}}""", "INVALID_DATA")]
    [InlineData("""{"method":"POST","uri":"/crm/v8/Leads","body":{"data":[{"Last_Name":"A"},{"Last_Name":"B"}]}}""", "LIMIT_EXCEEDED")]
    [InlineData("""{"method":"GET","uri":"/crm/v8/Leads","params":{"fields":"id","per_page":"26"}}""", "LIMIT_EXCEEDED")]
    [InlineData("""{"method":"GET","uri":"/crm/v8/Leads/@{nobody:$.data[0].id}"}""", "INVALID_REFERENCE")]
    [InlineData("""{"method":"GET","uri":"/crm/v8/Leads/@{a:$.data[0].no.id}"}""", "INVALID_REFERENCE")]
    [InlineData("""{"sub_request_id":"b","method":"GET","uri":"/crm/v8/Leads/@{b:$.data[0].id}"}""", "LOOPING_FOUND")]
    [InlineData("""{"sub_request_id":"a","method":"GET","uri":"/crm/v8/Leads"}""", "DUPLICATE_DATA")]
    [InlineData("""{"method":"POST","uri":"/crm/v8/__composite_requests","body":{}}""", "NOT_SUPPORTED")]
    public async Task A_call_that_cannot_be_is_refused_and_the_others_are_carried_out(string call, string code)
    {
        Answer answer = await SendAsync(Insert, call);
        ((int)answer.Status).ShouldBe(207, answer.Body);
        Item(answer, 0).GetProperty("code").GetString().ShouldBe("SUCCESS");
        Item(answer, 1).GetProperty("code").GetString().ShouldBe(code);
        Zoho.Data.Count("Leads").ShouldBe(1);
    }

    [Fact]
    public async Task A_call_of_a_newer_version_is_not_allowed()
    {
        Answer answer = await PostAsync("/crm/v7/__composite_requests", $$"""{"__composite_requests":[{{Insert}}]}""");
        Item(answer, 0).GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
        ((int)answer.Status).ShouldBe(400);
    }

    [Fact]
    public async Task A_failure_takes_everything_back()
    {
        const string bad = """{"method":"POST","uri":"/crm/v8/Leads","body":{"data":[{}]}}""";
        string body = $$"""{"rollback_on_fail":true,"__composite_requests":[{{Insert}},{{bad}},{"method":"GET","uri":"/crm/v8/Leads"}]}""";
        Answer answer = await PostAsync("/crm/v8/__composite_requests", body);
        ((int)answer.Status).ShouldBe(207, answer.Body);
        Item(answer, 0).GetProperty("code").GetString().ShouldBe("ROLLBACK_PERFORMED");
        Item(answer, 0).GetProperty("details").GetProperty("rollbacked_by_sub_request_index").GetInt32().ShouldBe(1);
        Item(answer, 2).GetProperty("code").GetString().ShouldBe("PROCESSING_STOPPED");
        Zoho.Data.Count("Leads").ShouldBe(0);
    }

    [Fact]
    public async Task Limits_of_the_whole_request()
    {
        (await SendAsync([.. Enumerable.Repeat(Insert, 6)])).Code.ShouldBe("INVALID_DATA");
        (await SendAsync()).Code.ShouldBe("INVALID_DATA");
        (await PostAsync("/crm/v8/__composite_requests", $$"""{"rollback_on_fail":true,"parallel_execution":true,"__composite_requests":[{{Insert}}]}""")).Code.ShouldBe("AMBIGUITY_DURING_PROCESSING");
        (await PostAsync("/crm/v2/__composite_requests", $$"""{"__composite_requests":[{{Insert}}]}""")).Code.ShouldBe("API_NOT_SUPPORTED");
    }

    [Fact]
    public async Task Each_call_needs_its_own_scope()
    {
        Answer answer = await PostAsync("/crm/v8/__composite_requests", $$"""{"__composite_requests":[{{Insert}}]}""", "ZohoCRM.composite_requests.CUSTOM");
        Item(answer, 0).GetProperty("details").GetProperty("response").GetProperty("status_code").GetInt32().ShouldBe(401);
        Zoho.Data.Count("Leads").ShouldBe(0);
    }

    private Task<Answer> SendAsync(params string[] calls) =>
        PostAsync("/crm/v8/__composite_requests", $$"""{"__composite_requests":[{{string.Join(',', calls)}}]}""");

    private async Task<Answer> PostAsync(string path, string body, string? scopes = null)
    {
        Tokens tokens = await Browser.SignInAsync(scopes);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Browser.DataCenter.Api(CrmEnvironment.Production), path));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {tokens.Access}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }

    private static JsonElement Item(Answer answer, int index) => answer.Json.GetProperty("__composite_requests")[index];
}
