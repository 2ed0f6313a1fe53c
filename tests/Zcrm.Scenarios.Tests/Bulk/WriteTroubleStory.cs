using Zcrm.Bulk;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Bulk writes through crashes, faults and failures: no row is lost, and none is said to be what it may not be.</summary>
public sealed class WriteTroubleStory
{
    [Fact]
    public async Task A_write_that_crashed_goes_on_by_its_checkpoint_and_writes_nothing_twice()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string path = Path.Combine(Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}.checkpoint");
        try
        {
            await foreach (BulkRowResult result in WriteAsync(scenario, path))
            {
                if (result.Index == 150) break;
            }

            List<BulkRowResult> results = await WriteAsync(scenario, path).ToListAsync(Scenario.Ct);

            results.Count.ShouldBe(500);
            results.ShouldAllBe(result => result.Outcome == BulkOutcome.Added);
            scenario.Zoho.Data.Count("Contacts").ShouldBe(500);
            scenario.Zoho.Journal.Count("POST", "/crm/bulk/v8/write").ShouldBe(5);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_checkpoint_of_other_rows_or_of_another_write_is_refused()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string path = Path.Combine(Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}.checkpoint");
        try
        {
            await WriteAsync(scenario, path).ToListAsync(Scenario.Ct);
            ZcrmClient crm = scenario.Client();
            var options = new BulkWriteOptions { RowsPerJob = 100, Checkpoint = BulkCheckpoint.InFile(path) };

            (await RefusalAsync(crm.Bulk.WriteAsync("Contacts", Contacts(500, prefix: "x"), options, Scenario.Ct))).ShouldContain("not those of the checkpoint");
            (await RefusalAsync(crm.Bulk.WriteAsync("Leads", Contacts(500), options, Scenario.Ct))).ShouldContain("of another write");
            scenario.Zoho.Data.Count("Contacts").ShouldBe(500);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Faults_on_each_call_of_an_upsert_cost_time_and_no_row()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        foreach (Func<EmulatorRequest, bool> call in Calls)
        {
            scenario.Zoho.Faults.Next(1, call).Truncate();
            scenario.Zoho.Faults.Next(1, call).Status(503);
            scenario.Zoho.Faults.Next(1, call).TooManyRequests();
            scenario.Zoho.Faults.Next(1, call).CutConnection();
            scenario.Zoho.Faults.Next(1, call).Html();
        }

        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email", RowsPerJob = 100 };
        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", Contacts(250), options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 250).Select(i => (long)i));
        results.ShouldAllBe(result => result.Succeeded);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(250);
        scenario.Zoho.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task An_insert_whose_start_was_not_answered_is_not_started_again_and_its_rows_are_unknown()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Faults.On("POST", "/crm/bulk/v8/write").Truncate();
        var options = new BulkWriteOptions { RowsPerJob = 100, MaxJobs = 1 };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", Contacts(250), options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([.. Enumerable.Repeat(BulkOutcome.Unknown, 100), .. Enumerable.Repeat(BulkOutcome.Added, 150)]);
        results[0].Cause.ShouldBeOfType<ZcrmTransportException>();
    }

    [Fact]
    public async Task A_job_that_fails_at_Zoho_fails_its_rows_with_its_reason()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkJobFailure = "INTERNAL_SERVER_ERROR");

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", Contacts(3), cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Failed && result.Error!.Code.Value == "INTERNAL_SERVER_ERROR");
        var cause = results[0].Cause.ShouldBeOfType<ZcrmBulkJobException>();
        cause.JobId.ShouldBe(results[0].JobId);
        await Should.ThrowAsync<ZcrmBulkJobException>(() => scenario.Client().Bulk.WriteJob(cause.JobId).WaitAsync(cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task A_result_that_is_broken_leaves_its_rows_unknown_and_no_others()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Faults.NextBulkJobs().BreakFile();
        var options = new BulkWriteOptions { RowsPerJob = 100, MaxJobs = 1 };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", Contacts(150), options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([.. Enumerable.Repeat(BulkOutcome.Unknown, 100), .. Enumerable.Repeat(BulkOutcome.Added, 50)]);
        results[0].Cause.ShouldBeOfType<ZcrmBulkFileException>().Job.ShouldBe($"bulk write job {results[0].JobId}");
        scenario.Zoho.Data.Count("Contacts").ShouldBe(150);
    }

    [Fact]
    public async Task A_result_is_read_again_later_by_the_id_of_its_job_until_a_week_has_passed()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        BulkClient bulk = scenario.Client().Bulk;
        List<BulkRowResult> results = await bulk.WriteAsync("Contacts", Contacts(5), cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        BulkWriteJob job = bulk.WriteJob(results[0].JobId);

        BulkWriteStatus status = await job.WaitAsync(cancellationToken: Scenario.Ct);
        List<BulkRowResult> again = await job.ReadResultsAsync(cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromDays(8));
        var gone = await Should.ThrowAsync<ZcrmBulkJobException>(() => job.DownloadAsync(cancellationToken: Scenario.Ct));

        (status.AddedCount, status.SkippedCount, status.TotalCount, status.Module).ShouldBe((5, 0, 5, "Contacts"));
        again.Select(result => (result.Index, result.Outcome, result.Id)).ShouldBe(results.Select(result => (result.Index, result.Outcome, result.Id)));
        gone.Message.ShouldContain("more than a week ago");
    }

    [Fact]
    public async Task A_module_that_takes_no_bulk_writes_refuses_all_rows()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmRecord[] calls = [new() { ["Subject"] = "Call Ana" }];

        BulkRowResult result = (await scenario.Client().Bulk
            .WriteAsync("Calls", calls, new BulkWriteOptions { CheckFields = false }, Scenario.Ct).ToListAsync(Scenario.Ct)).ShouldHaveSingleItem();

        (result.Outcome, result.Error!.Code.Value).ShouldBe((BulkOutcome.Failed, "MODULE_NOT_AVAILABLE"));
    }

    [Fact]
    public async Task A_cancelled_write_tells_of_every_row_before_it_ends()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkJobDuration = TimeSpan.FromDays(1));
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Scenario.Ct);
        var results = new List<BulkRowResult>();
        var options = new BulkWriteOptions { Progress = new Started(cancelling.Cancel) };

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (BulkRowResult result in scenario.Client().Bulk.WriteAsync("Contacts", Contacts(10), options, cancelling.Token)) results.Add(result);
        });

        results.Count.ShouldBe(10);
        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Unknown && !result.JobId.IsEmpty);
    }

    private static IEnumerable<Func<EmulatorRequest, bool>> Calls =>
    [
        request => request.Path == "/crm/v8/org",
        request => request.Path == "/crm/v8/upload",
        request => request is { Method: "POST", Path: "/crm/bulk/v8/write" },
        request => request.Path.StartsWith("/crm/bulk/v8/write/", StringComparison.Ordinal),
        request => request.Path.EndsWith(".zip", StringComparison.Ordinal),
    ];

    private static IAsyncEnumerable<BulkRowResult> WriteAsync(Scenario scenario, string path) => scenario.Client().Bulk.WriteAsync(
        "Contacts", Contacts(500), new BulkWriteOptions { RowsPerJob = 100, Checkpoint = BulkCheckpoint.InFile(path), MaxJobs = 2 }, Scenario.Ct);

    private static async Task<string> RefusalAsync(IAsyncEnumerable<BulkRowResult> results) =>
        (await Should.ThrowAsync<ArgumentException>(async () => await results.ToListAsync(Scenario.Ct))).Message;

    private static IEnumerable<CrmRecord> Contacts(int count, string prefix = "c") => Enumerable.Range(0, count)
        .Select(i => new CrmRecord { ["Last_Name"] = $"Name {i}", ["Email"] = $"{prefix}{i}@example.com" });

    private sealed class Started(Action then) : IProgress<BulkWriteProgress>
    {
        public void Report(BulkWriteProgress value)
        {
            if (value.JobsStarted > 0) then();
        }
    }
}
