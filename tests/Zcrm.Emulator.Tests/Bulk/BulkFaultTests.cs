using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class BulkFaultTests : BulkWriteTest
{
    private const string Leads = """{"module":{"api_name":"Leads"}}""";

    [Fact]
    public async Task The_next_jobs_fail_on_the_server_and_later_ones_do_not()
    {
        Zoho.Faults.NextBulkJobs(2).Fail("INTERNAL_SERVER_ERROR");
        Zoho.Faults.Pending.ShouldBe(2);
        JsonElement write = await WriteAsync("insert", "Leads", "Last_Name\nIto\n");
        write.GetProperty("status").GetString().ShouldBe("FAILED");
        write.GetProperty("resource")[0].GetProperty("code").GetString().ShouldBe("INTERNAL_SERVER_ERROR");
        Counts(write).ShouldBe((0, 0, 0, 0));
        Zoho.Data.Count("Leads").ShouldBe(0);
        (await ReadToEndAsync(await ReadJobAsync(Leads))).GetProperty("error_message").GetProperty("code").GetString().ShouldBe("INTERNAL_SERVER_ERROR");
        Zoho.Faults.Pending.ShouldBe(0);
        (await WriteAsync("insert", "Leads", "Last_Name\nIto\n")).GetProperty("status").GetString().ShouldBe("COMPLETED");
    }

    [Fact]
    public async Task A_job_is_done_but_its_file_is_broken()
    {
        Zoho.Faults.NextBulkJobs(2).BreakFile();
        JsonElement write = await WriteAsync("insert", "Leads", "Last_Name\nIto\n");
        Zoho.Data.Count("Leads").ShouldBe(1);
        await ShouldBeBrokenAsync(new Uri(write.GetProperty("result").GetProperty("download_url").GetString()!));
        string id = await ReadJobAsync(Leads);
        await ReadToEndAsync(id);
        await ShouldBeBrokenAsync(Address($"/crm/bulk/v8/read/{id}/result"));
    }

    [Fact]
    public async Task A_job_never_ends()
    {
        Zoho.Faults.NextBulkJobs().NeverEnd();
        Rules.BulkJobDuration = TimeSpan.FromMinutes(1);
        string id = await ReadJobAsync(Leads);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(50));
        (await ReadStatusAsync(id)).GetProperty("state").GetString().ShouldBe("IN PROGRESS");
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task ShouldBeBrokenAsync(Uri address)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
        bytes.ShouldNotBeEmpty();
        Should.Throw<InvalidDataException>(() => new ZipArchive(new MemoryStream(bytes)));
    }
}
