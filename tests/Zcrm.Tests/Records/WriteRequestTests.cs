namespace Zcrm;

/// <summary>What is said beside the records of a write goes to Zoho in the keys and headers that it knows.</summary>
public sealed class WriteRequestTests
{
    private const string Done = """{"data":[{"code":"SUCCESS","details":{"id":"7"},"message":"done","status":"success"}]}""";

    private static readonly WriteOptions All = new()
    {
        Triggers = ["workflow", "blueprint"],
        Processes = ["review_process"],
        AssignmentRule = "5540200000009",
        ApplyFeatures = ["layout_rules", "criteria_validation_rule"],
        SkipFeatures = ["cadences"],
    };

    private readonly List<(string Request, string Body, string? Header)> _sent = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_insert_has_every_key()
    {
        await (await LeadsAsync()).InsertAsync(new CrmRecord { ["Last_Name"] = "Ito" }, All, Ct);
        _sent.Single().ShouldBe((
            "POST /crm/v8/Leads",
            """
            {"data":[{"Last_Name":"Ito"}],"trigger":["workflow","blueprint"],"process":["review_process"],"lar_id":"5540200000009",
            "apply_feature_execution":[{"name":"layout_rules"},{"name":"criteria_validation_rule"}],"skip_feature_execution":[{"name":"cadences"}]}
            """.ReplaceLineEndings(""),
            null));
    }

    [Fact]
    public async Task An_upsert_says_for_which_action_a_feature_is_left_out_and_by_what_records_are_found()
    {
        await (await LeadsAsync()).UpsertAsync(new CrmRecord { ["Email"] = "a@b.c" }, ["Email", "Phone"], new WriteOptions { SkipFeatures = ["cadences"] }, Ct);
        _sent.Single().ShouldBe((
            "POST /crm/v8/Leads/upsert",
            """
            {"data":[{"Email":"a@b.c"}],"skip_feature_execution":[{"name":"cadences","action":"insert"},{"name":"cadences","action":"update"}],
            "duplicate_check_fields":["Email","Phone"]}
            """.ReplaceLineEndings(""),
            null));
    }

    [Fact]
    public async Task An_update_says_until_when_it_may_not_have_been_changed()
    {
        var options = new WriteOptions { Triggers = [], UnmodifiedSince = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 890, TimeSpan.FromHours(-5)) };
        await (await LeadsAsync("If-Unmodified-Since")).UpdateAsync(new CrmRecord { Id = "7", ["City"] = "Ulm" }, options, Ct);
        _sent.Single().ShouldBe(("PUT /crm/v8/Leads", """{"data":[{"id":"7","City":"Ulm"}],"trigger":[]}""", "2026-03-04T05:06:07-05:00"));
    }

    [Fact]
    public async Task Lookups_by_external_ids_are_named_in_a_header()
    {
        var contact = new CrmRecord { ["Last_Name"] = "Ito", ["Account_Name"] = new ExternalId("Customer_Number", "A-17") };
        await (await LeadsAsync("X-EXTERNAL")).InsertAsync(contact, new WriteOptions { ExternalLookups = ["Account_Name.Customer_Number"] }, Ct);
        _sent.Single().Header.ShouldBe("Leads.Account_Name.Customer_Number");
    }

    [Fact]
    public async Task A_deletion_has_no_body_and_says_in_its_address_that_no_workflow_runs()
    {
        RecordsClient leads = await LeadsAsync();
        await leads.DeleteAsync(["7"], new WriteOptions { Triggers = [] }, Ct);
        await leads.DeleteAsync(["7"], cancellationToken: Ct);
        _sent.ShouldBe([("DELETE /crm/v8/Leads?ids=7&wf_trigger=false", "", null), ("DELETE /crm/v8/Leads?ids=7", "", null)]);
    }

    private async Task<RecordsClient> LeadsAsync(string header = "X-EXTERNAL")
    {
        var zoho = new StubZoho((request, body) =>
        {
            string? value = request.Headers.TryGetValues(header, out IEnumerable<string>? values) ? values.Single() : null;
            _sent.Add(($"{request.Method} {request.RequestUri!.PathAndQuery}", body, value));
            return StubTransport.Json(Done);
        });
        return new ZcrmClient(The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))))).Records("Leads");
    }
}
