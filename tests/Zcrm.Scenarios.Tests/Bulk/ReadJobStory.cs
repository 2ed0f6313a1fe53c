using System.IO.Compression;
using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>Bulk read jobs handled one by one: their states, files, callbacks and ends.</summary>
public sealed class ReadJobStory
{
    [Fact]
    public async Task A_job_is_started_watched_and_its_file_downloaded()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 5);
        BulkClient bulk = scenario.Client().Bulk;

        BulkReadJob job = await bulk.StartReadAsync("Contacts", new BulkReadQuery { Fields = ["Last_Name"] }, cancellationToken: Scenario.Ct);
        BulkReadStatus early = await bulk.ReadJob(job.Id).GetStatusAsync(cancellationToken: Scenario.Ct);
        BulkReadStatus late = await job.WaitAsync(cancellationToken: Scenario.Ct);
        await using CrmFile file = await job.DownloadAsync(cancellationToken: Scenario.Ct);

        (early.IsOver, early.Module, early.Count).ShouldBe((false, "Contacts", null));
        (late.IsOver, late.Count, late.HasMore, late.Page).ShouldBe((true, 5L, false, 1));
        file.Name.ShouldBe($"{job.Id}.zip");
        (await TextInAsync(file)).Split("\r\n")[0].ShouldBe("id,Last_Name");
    }

    [Fact]
    public async Task Events_come_as_a_calendar()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        BulkReadJob job = await scenario.Client().Bulk.StartReadAsync("Events", fileType: BulkFileType.Ics, cancellationToken: Scenario.Ct);

        await job.WaitAsync(cancellationToken: Scenario.Ct);
        await using CrmFile file = await job.DownloadAsync(cancellationToken: Scenario.Ct);

        (await TextInAsync(file)).ShouldStartWith("BEGIN:VCALENDAR");
    }

    [Fact]
    public async Task A_job_that_fails_at_Zoho_is_an_error_with_its_reason()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkJobFailure = "INTERNAL_SERVER_ERROR");

        var failure = await Should.ThrowAsync<ZcrmBulkJobException>(
            async () => await scenario.Client().Bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));

        failure.Code.Value.ShouldBe("INTERNAL_SERVER_ERROR");
        failure.Message.ShouldContain($"bulk read job {failure.JobId} of Contacts");
    }

    [Fact]
    public async Task A_broken_file_is_downloaded_again_and_in_the_end_an_error_that_names_its_job()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 50);
        scenario.Zoho.Faults.NextBulkJobs().BreakFile();

        var broken = await Should.ThrowAsync<ZcrmBulkFileException>(
            async () => await scenario.Client().Bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));

        broken.Job.ShouldStartWith("bulk read job ");
        broken.Message.ShouldContain(broken.Job);
        scenario.Zoho.Journal.Count(entry => entry.Request.Path.EndsWith("/result", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_file_that_is_older_than_a_day_is_told_to_be_gone()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        BulkReadJob job = await scenario.Client().Bulk.StartReadAsync("Contacts", cancellationToken: Scenario.Ct);
        await job.WaitAsync(cancellationToken: Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));

        var gone = await Should.ThrowAsync<ZcrmBulkJobException>(() => job.DownloadAsync(cancellationToken: Scenario.Ct));

        gone.Code.Value.ShouldBe("RESOURCE_NOT_FOUND");
        gone.Message.ShouldContain("more than a day ago");
    }

    [Fact]
    public async Task A_query_that_Zoho_refuses_is_its_own_error()
    {
        await using Scenario scenario = await Scenario.StartAsync();

        var refused = await Should.ThrowAsync<ZcrmApiException>(async () => await scenario.Client().Bulk
            .ReadAsync("Contacts", new BulkReadQuery { Fields = ["No_Such_Field"] }, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));

        refused.Code.Value.ShouldBe("FIELD_NOT_AVAILABLE");
    }

    [Fact]
    public async Task A_callback_ends_the_waiting()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkJobDuration = TimeSpan.FromMinutes(1));
        scenario.Zoho.Data.Fill("Contacts", 5);
        await using CallbackListener listener = await CallbackListener.StartAsync();
        var callback = new BulkCallback(listener.Address);
        listener.Received = callback.Accept;

        // After its first look at the job, the client would look again in five minutes; the job needs one.
        var options = new BulkReadOptions { Callback = callback, Progress = new FirstLook(() => scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1))) };
        List<CrmRecord> contacts = await scenario.Client().Bulk.ReadAsync("Contacts", options: options, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        contacts.Count.ShouldBe(5);
        listener.Bodies.ShouldHaveSingleItem();
    }

    private sealed class FirstLook(Action then) : IProgress<BulkReadStatus>
    {
        private int _looks;

        public void Report(BulkReadStatus value)
        {
            if (_looks++ == 0) ThreadPool.QueueUserWorkItem(_ => then());
        }
    }

    private static async Task<string> TextInAsync(CrmFile file)
    {
        var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancellationToken: Scenario.Ct);
        using var zip = new ZipArchive(copy);
        using var text = new StreamReader(zip.Entries.ShouldHaveSingleItem().Open(), Encoding.UTF8);
        return await text.ReadToEndAsync(Scenario.Ct);
    }
}
