using System.Net;

namespace Zcrm;

public sealed class RelatedClientTests
{
    private const string Done = """{"data":[{"code":"SUCCESS","details":{"id":"7"},"message":"relation added","status":"success"}]}""";
    private readonly List<(string Request, string Body)> _sent = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_was_set_of_a_link_is_sent()
    {
        RelatedClient leads = (await RecordsAsync("Campaigns", Done)).Related("5", "Leads");
        CrmRecord read = JsonAnswer.Parse("""{"data":[{"id":"7","Last_Name":"Ito"}]}"""u8.ToArray(), null).GetRecords("data", () => new CrmRecord())[0];
        read["Member_Status"] = "Active";
        await leads.LinkAsync(read, cancellationToken: Ct);
        await leads.LinkAsync(["7"], cancellationToken: Ct);
        _sent.ShouldBe(
        [
            ("PUT /crm/v8/Campaigns/5/Leads/7", """{"data":[{"id":"7","Member_Status":"Active"}]}"""),
            ("PUT /crm/v8/Campaigns/5/Leads", """{"data":[{"id":"7"}]}"""),
        ]);
    }

    [Fact]
    public async Task A_refused_link_is_an_exception_even_when_the_status_says_success()
    {
        string refused = """{"data":[{"code":"INVALID_DATA","details":{},"message":"the related id given seems to be invalid","status":"error"}]}""";
        RelatedClient leads = (await RecordsAsync("Campaigns", refused)).Related("5", "Leads");
        (await Should.ThrowAsync<ZcrmApiException>(leads.LinkAsync("7", cancellationToken: Ct))).Code.ShouldBe(CrmErrorCode.InvalidData);
        (await leads.LinkAsync(["7"], cancellationToken: Ct)).Single().Outcome.ShouldBe(WriteOutcome.Refused);
    }

    [Fact]
    public async Task What_a_deleted_record_had_is_listed_by_its_own_path()
    {
        RelatedClient contacts = (await RecordsAsync("Accounts", """{"data":[{"id":"7"}],"info":{"more_records":false}}""")).Related("5", "Contacts");
        (await contacts.ListOfDeleted(["id"]).SingleAsync(Ct)).Id.ShouldBe((CrmId)"7");
        _sent.Single().Request.ShouldBe("GET /crm/v8/Accounts/deleted/5/Contacts");
    }

    [Fact]
    public async Task Only_what_was_changed_is_asked_for_and_a_304_is_an_empty_list()
    {
        var sent = new List<string>();
        var zoho = new StubZoho((request, _) =>
        {
            sent.AddRange(request.Headers.GetValues("If-Modified-Since"));
            return new HttpResponseMessage(HttpStatusCode.NotModified);
        });
        var crm = new ZcrmClient(The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1)))));
        RelatedClient contacts = crm.Records("Accounts").Related("5", "Contacts");
        var since = new ListRelatedOptions { ModifiedSince = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 890, TimeSpan.FromHours(9)) };
        (await contacts.List(["id"], since).CountAsync(Ct)).ShouldBe(0);
        sent.ShouldBe(["2026-03-04T05:06:07+09:00"]);
    }

    [Fact]
    public async Task A_server_that_gives_page_tokens_in_a_circle_is_found_out()
    {
        RelatedClient contacts = (await RecordsAsync("Accounts", """{"data":[{"id":"7"}],"info":{"more_records":true,"next_page_token":"abc"}}""")).Related("5", "Contacts");
        (await Should.ThrowAsync<ZcrmDataException>(contacts.List(["id"]).CountAsync(Ct).AsTask())).Message.ShouldContain("abc");
        _sent.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""[[{"count":3,"related_list":{"api_name":"Notes","id":"9"}}]]""")]
    [InlineData("""[{"count":3,"related_list":{"api_name":"Notes","id":"9"}}]""")]
    public async Task A_count_is_found_however_deep_it_stands(string counts)
    {
        RecordsClient leads = await RecordsAsync("Leads", $$"""{"get_related_records_count":{{counts}}}""");
        var notes = new RelatedList { ["api_name"] = "Notes", ["id"] = "9" };
        (await leads.CountRelatedAsync("5", [notes], cancellationToken: Ct))["Notes"].ShouldBe(3);
        _sent.Single().Body.ShouldBe("""{"get_related_records_count":[{"related_list":{"api_name":"Notes","id":"9"}}]}""");
    }

    [Fact]
    public async Task A_count_that_does_not_come_is_told()
    {
        RecordsClient leads = await RecordsAsync("Leads", """{"get_related_records_count":[]}""");
        var notes = new RelatedList { ["api_name"] = "Notes", ["id"] = "9" };
        (await Should.ThrowAsync<ZcrmDataException>(leads.CountRelatedAsync("5", [notes], cancellationToken: Ct))).Message.ShouldContain("Notes");
    }

    private async Task<RecordsClient> RecordsAsync(string module, string answer)
    {
        var zoho = new StubZoho((request, body) =>
        {
            _sent.Add(($"{request.Method} {request.RequestUri!.AbsolutePath}", body));
            return StubTransport.Json(answer);
        });
        return new ZcrmClient(The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))))).Records(module);
    }
}
