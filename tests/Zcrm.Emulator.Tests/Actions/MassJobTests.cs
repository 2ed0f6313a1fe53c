using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed class MassJobTests : EmulatorTest
{
    private string? _token;

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false, Rules = { MassJobDuration = TimeSpan.FromMinutes(6) } };

    private string View => Zoho.Data.AllRecordsViewId("Leads");

    [Fact]
    public async Task A_job_comes_to_its_records_as_its_time_passes_though_nobody_asks()
    {
        Zoho.Data.Fill("Leads", 40);
        string job = await StartAsync("mass_update", $$"""{"data":[{"City":"Kyoto"}],"cvid":"{{View}}"}""");
        (await ChangedAsync()).ShouldBe(0);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        (await StatusAsync("mass_update", job)).ShouldBe(("SCHEDULED", 40, 0));
        Zoho.Clock.Advance(TimeSpan.FromMinutes(3));
        int half = await ChangedAsync();
        half.ShouldBeInRange(20, 22);
        (await StatusAsync("mass_update", job)).ShouldBe(("RUNNING", 40, half));
        Zoho.Clock.Advance(TimeSpan.FromMinutes(2));
        (await ChangedAsync()).ShouldBe(40);
        (await StatusAsync("mass_update", job)).ShouldBe(("COMPLETED", 40, 40));
    }

    [Fact]
    public async Task A_deletion_is_queued_and_what_is_gone_by_then_fails()
    {
        Zoho.Data.Fill("Leads", 3);
        string gone = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito" });
        string job = await StartAsync("mass_delete", $$"""{"cvid":"{{View}}"}""");
        (await StatusAsync("mass_delete", job)).ShouldBe(("QUEUED", 4, 0));
        (await SendAsync("DELETE", $"Leads/{gone}", null)).Status.ShouldBe(HttpStatusCode.OK);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(7));
        Zoho.Data.Count("Leads").ShouldBe(0);
        (await StatusAsync("mass_delete", job)).ShouldBe(("COMPLETED", 4, 3));
    }

    [Fact]
    public async Task Leads_are_converted_when_their_job_comes_to_them()
    {
        string lead = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Company"] = "Kyoto Tea" });
        Answer started = await SendAsync("POST", "Leads/actions/mass_convert", $$"""{"ids":["{{lead}}"]}""");
        (started.Status, started.Code).ShouldBe((HttpStatusCode.Accepted, "SCHEDULED"));
        Zoho.Data.Count("Contacts").ShouldBe(0);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(6));
        Zoho.Data.Count("Contacts").ShouldBe(1);
    }

    [Fact]
    public async Task Two_jobs_of_a_kind_do_not_run_at_once_but_two_kinds_do()
    {
        Zoho.Data.Fill("Leads", 3);
        string body = $$"""{"data":[{"City":"Kyoto"}],"cvid":"{{View}}"}""";
        await StartAsync("mass_update", body);
        Answer second = await SendAsync("POST", "Leads/actions/mass_update", body);
        (second.Status, second.Code).ShouldBe((HttpStatusCode.Accepted, "ALREADY_SCHEDULED"));
        await StartAsync("mass_change_owner", $$$"""{"owner":{"id":"{{{Zoho.Accounts.Users[0].Id}}}"},"cvid":"{{{View}}}"}""");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(6));
        await StartAsync("mass_update", body);
    }

    /// <summary>How many leads are in Kyoto.</summary>
    private async Task<int> ChangedAsync() => (await SendAsync("GET", "Leads?fields=City", null)).Json.GetProperty("data").EnumerateArray()
        .Count(lead => lead.GetProperty("City").GetString() == "Kyoto");

    private async Task<string> StartAsync(string action, string body)
    {
        Answer answer = await SendAsync("POST", $"Leads/actions/{action}", body);
        JsonElement item = answer.Json.GetProperty("data")[0];
        item.GetProperty("status").GetString().ShouldBe("success", answer.Body);
        return item.GetProperty("details").GetProperty("job_id").GetString()!;
    }

    private async Task<(string State, int Total, int Done)> StatusAsync(string action, string job)
    {
        JsonElement item = (await SendAsync("GET", $"Leads/actions/{action}?job_id={job}", null)).Json.GetProperty("data")[0];
        int done = item.GetProperty(action == "mass_delete" ? "Deleted_Count" : "Updated_Count").GetInt32();
        return (item.GetProperty("Status").GetString()!, item.GetProperty("Total_Count").GetInt32(), done);
    }

    private async Task<Answer> SendAsync(string method, string path, string? body)
    {
        _token ??= (await Browser.SignInAsync()).Access;
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(DataCenter.US.Api(CrmEnvironment.Production), "/crm/v8/" + path));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {_token}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
