using System.Net;

namespace Zcrm;

/// <summary>Everything that networks, gateways and Zoho do wrong, and what a user sees of it.</summary>
public sealed class FaultStory
{
    [Fact]
    public async Task Too_many_requests_are_repeated_when_the_server_says_so()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(2).TooManyRequests(retryAfter: 7);

        CrmPage<CrmRecord> page = await FirstPageAsync(scenario.Client());

        page.Response.Attempts.ShouldBe(3);
        scenario.Clock.Waits.ShouldBe([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task An_insert_refused_for_load_is_repeated_too_since_nothing_was_done()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).TooManyRequests(retryAfter: 1);

        await InsertAsync(scenario.Client());

        scenario.Zoho.Journal.Count("POST", "/crm/v8/Leads").ShouldBe(2);
    }

    [Fact]
    public async Task Load_that_does_not_end_is_a_rate_limit_exception()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(20).TooManyRequests(retryAfter: 5);

        ZcrmRateLimitException exception = await Should.ThrowAsync<ZcrmRateLimitException>(() => FirstPageAsync(scenario.Client()));

        exception.RetryAfter.ShouldBe(TimeSpan.FromSeconds(5));
        exception.Attempts.ShouldBe(4);
        exception.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Server_errors_are_repeated_for_reads_and_updates(int status)
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(2).Status(status);

        (await FirstPageAsync(scenario.Client())).Response.Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task A_server_error_on_an_insert_is_not_repeated_and_its_outcome_is_unknown()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).ServerError();

        WriteResults results = await scenario.Client().Records("Leads").InsertAsync([Lead()], cancellationToken: Scenario.Ct);

        results[0].Outcome.ShouldBe(WriteOutcome.Unknown);
        results[0].Cause.ShouldBeOfType<ZcrmApiException>().StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        scenario.Zoho.Journal.Count("POST", "/crm/v8/Leads").ShouldBe(1);
    }

    [Fact]
    public async Task A_gateways_page_is_told_in_words()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).Html(404);

        ZcrmApiException exception = await Should.ThrowAsync<ZcrmApiException>(() => FirstPageAsync(scenario.Client()));

        exception.Code.ShouldBe(CrmErrorCode.UnreadableAnswer);
        exception.Message.ShouldContain("text/html");
    }

    [Fact]
    public async Task A_page_where_success_was_promised_is_a_transport_error()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).Html(200);

        ZcrmTransportException exception = await Should.ThrowAsync<ZcrmTransportException>(() => FirstPageAsync(scenario.Client()));

        exception.Message.ShouldContain("not with Zoho's JSON");
        scenario.Evidence.Add(exception);
    }

    [Fact]
    public async Task An_empty_success_is_a_transport_error()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).EmptyBody();

        (await Should.ThrowAsync<ZcrmTransportException>(() => FirstPageAsync(scenario.Client()))).Message.ShouldContain("empty body");
    }

    [Fact]
    public async Task A_cut_connection_is_repeated_for_a_read()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(2).CutConnection();

        (await FirstPageAsync(scenario.Client())).Response.Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task A_cut_connection_on_an_insert_is_unknown_and_sent_once()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Leads").CutConnection();

        ZcrmTransportException exception = await Should.ThrowAsync<ZcrmTransportException>(() => InsertAsync(scenario.Client()));

        exception.WasSent.ShouldBeTrue();
        exception.Message.ShouldContain("look before you repeat it");
        scenario.Zoho.Journal.Count("POST", "/crm/v8/Leads").ShouldBe(1);
    }

    [Fact]
    public async Task Half_an_answer_is_a_failure_that_a_read_repeats()
    {
        await using Scenario scenario = await ConnectedAsync();
        await InsertAsync(scenario.Client());
        scenario.Zoho.Faults.Next(1).Truncate();

        CrmPage<CrmRecord> page = await FirstPageAsync(scenario.Client());

        page.Items.Count.ShouldBe(1);
        page.Response.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Half_an_answer_to_an_insert_leaves_its_outcome_unknown()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Leads").Truncate();

        WriteResults results = await scenario.Client().Records("Leads").InsertAsync([Lead()], cancellationToken: Scenario.Ct);

        results[0].Outcome.ShouldBe(WriteOutcome.Unknown);
        (await FirstPageAsync(scenario.Client())).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_answer_is_waited_for_within_the_time_limit()
    {
        TimeSpan delay = TimeSpan.FromMilliseconds(200);
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).Slow(delay);
        DateTimeOffset start = scenario.Clock.GetUtcNow();

        CrmPage<CrmRecord> page = await FirstPageAsync(scenario.Client());

        page.Response.Attempts.ShouldBe(1);
        (scenario.Clock.GetUtcNow() - start).ShouldBeGreaterThanOrEqualTo(delay);
    }

    [Fact]
    public async Task An_answer_that_never_comes_ends_with_the_time_limit()
    {
        await using Scenario scenario = await ConnectedAsync();
        ZcrmClient crm = scenario.Client();
        await FirstPageAsync(crm);
        scenario.Zoho.Faults.Next(20).Hang();

        // The clock skips such a short limit at once.
        ZcrmClient impatient = crm.WithOptions(options => options.AttemptTimeout = TimeSpan.FromSeconds(20));
        ZcrmTransportException exception = await Should.ThrowAsync<ZcrmTransportException>(() => FirstPageAsync(impatient));

        exception.Attempts.ShouldBe(4);
        exception.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_and_no_more()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).InvalidToken();
        ZcrmClient crm = scenario.Client();
        await FirstPageAsync(crm);
        scenario.Zoho.OAuth.MintCount().ShouldBe(2);

        scenario.Zoho.Faults.Next(2).InvalidToken();
        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => FirstPageAsync(crm));
        exception.Code.ShouldBe(new CrmErrorCode("INVALID_TOKEN"));
        exception.Hint!.ShouldContain("data centre");
        scenario.Zoho.OAuth.MintCount().ShouldBe(3);
    }

    [Fact]
    public async Task A_refusal_that_a_token_cannot_heal_refreshes_nothing()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.Next(1).Refuse(401, "AUTHENTICATION_FAILURE", "Authentication failed");

        await Should.ThrowAsync<ZcrmAuthenticationException>(() => FirstPageAsync(scenario.Client()));

        scenario.Zoho.OAuth.MintCount().ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_accounts_server_is_a_transport_error_that_names_it()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.NextAtAccounts(20).CutConnection();

        ZcrmTransportException exception = await Should.ThrowAsync<ZcrmTransportException>(() => FirstPageAsync(scenario.Client(options => options.Retry = new RetryOptions { MaxAttempts = 1 })));

        exception.Message.ShouldContain("accounts.zoho.com");
        exception.WasSent.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_a_large_batch_one_broken_call_costs_only_its_own_records()
    {
        await using Scenario scenario = await ConnectedAsync();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Leads").ServerError();
        CrmRecord[] leads = [.. Enumerable.Range(0, 250).Select(i => Lead(i % 10 == 3 ? null : $"Lead {i:000}"))];

        WriteResults results = await scenario.Client().Records("Leads").InsertAsync(leads, cancellationToken: Scenario.Ct);

        results.Count.ShouldBe(250);
        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 250));
        int unknown = results.Count(result => result.Outcome == WriteOutcome.Unknown);
        unknown.ShouldBeOneOf(50, 100);
        results.Where(result => result.Outcome != WriteOutcome.Unknown).ShouldAllBe(result =>
            result.Outcome == (result.Index % 10 == 3 ? WriteOutcome.Refused : WriteOutcome.Inserted));
        Should.Throw<ZcrmBatchException>(() => results.EnsureAllSucceeded()).Results.ShouldBeSameAs(results);
    }

    /// <summary>The clients of a scenario share a store, so that the first call's mint is done by the time a fault is set.</summary>
    private static async Task<Scenario> ConnectedAsync() => await Scenario.StartAsync();

    private static async Task<CrmPage<CrmRecord>> FirstPageAsync(ZcrmClient crm) =>
        await crm.Records("Leads").List(["Last_Name"]).AsPages().FirstAsync(Scenario.Ct);

    private static Task<WriteResult> InsertAsync(ZcrmClient crm) => crm.Records("Leads").InsertAsync(Lead(), cancellationToken: Scenario.Ct);

    private static CrmRecord Lead(string? lastName = "Ito") => new() { ["Last_Name"] = lastName, ["Company"] = "Kyoto Tea" };
}
