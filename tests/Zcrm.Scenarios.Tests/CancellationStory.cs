using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Callers who give up, and what becomes of their calls and of the others'.</summary>
public sealed class CancellationStory
{
    [Fact]
    public async Task A_cancelled_call_ends_at_once_and_as_cancelled()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        scenario.Zoho.Faults.Next(1).Hang();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Scenario.Ct);

        Task<long> call = crm.Records("Leads").CountAsync(cancellationToken: cancellation.Token);
        while (scenario.Zoho.Faults.Pending > 0) await Task.Yield();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_sends_nothing()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();

        await Should.ThrowAsync<OperationCanceledException>(() => crm.Records("Leads").CountAsync(cancellationToken: new CancellationToken(canceled: true)));

        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.StartsWith("/crm/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_end_the_refresh_for_the_others()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(Scenario.Ct);
        Task<long> impatient;
        Task<long> patient;
        using (TokenHold hold = scenario.Zoho.OAuth.Hold())
        {
            impatient = crm.Records("Leads").CountAsync(cancellationToken: impatience.Token);
            await hold.WhenArrivedAsync(cancellationToken: Scenario.Ct);
            patient = crm.Records("Leads").CountAsync(cancellationToken: Scenario.Ct);
            await impatience.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => impatient);
        }

        (await patient).ShouldBe(0);
        scenario.Zoho.OAuth.MintCount().ShouldBe(1);
    }

    [Fact]
    public async Task A_cancelled_batch_tells_what_became_of_every_record()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client(options => options.MaxConcurrency = 1);
        await crm.Records("Leads").CountAsync(cancellationToken: Scenario.Ct);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Scenario.Ct);
        int posts = 0;
        scenario.Zoho.Faults.Next(1, request => request.Method == "POST" && Interlocked.Increment(ref posts) == 2).Hang();
        CrmRecord[] leads = [.. Enumerable.Range(0, 300).Select(i => new CrmRecord { ["Last_Name"] = $"Lead {i}", ["Company"] = "A" })];

        Task<WriteResults> batch = crm.Records("Leads").InsertAsync(leads, cancellationToken: cancellation.Token);
        while (scenario.Zoho.Faults.Pending > 0) await Task.Yield();
        await cancellation.CancelAsync();

        WriteCanceledException exception = await Assert.ThrowsAsync<WriteCanceledException>(() => batch);
        exception.Results.Chunk(100).Select(chunk => chunk.Select(result => result.Outcome).Distinct().Single())
            .ShouldBe([WriteOutcome.Inserted, WriteOutcome.Unknown, WriteOutcome.NotSent]);
    }

    [Fact]
    public async Task A_list_that_is_left_half_way_fetches_no_further_page()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        await crm.Records("Leads").InsertAsync(Enumerable.Range(0, 30).Select(i => new CrmRecord { ["Last_Name"] = $"Lead {i}", ["Company"] = "A" }), cancellationToken: Scenario.Ct);

        await foreach (CrmRecord _ in crm.Records("Leads").List(["Last_Name"], new ListRecordsOptions { PageSize = 10 }).WithCancellation(Scenario.Ct)) break;

        scenario.Zoho.Journal.Count("GET", "/crm/v8/Leads").ShouldBe(1);
    }
}
