using System.Net;

namespace Zcrm;

/// <summary>A job that Zoho gives up, or does not know, is an error; nobody waits for it for ever.</summary>
public sealed class MassJobTests
{
    [Theory]
    [InlineData("FAILED")]
    [InlineData("failed")]
    public async Task A_job_that_failed_is_an_error_with_what_was_done(string state)
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json($$"""{"data":[{"Status":"{{state}}","Total_Count":500,"Updated_Count":120,"Failed_Count":380}]}"""));
        MassJob job = await JobAsync(zoho);

        ZcrmApiException failed = await Should.ThrowAsync<ZcrmApiException>(job.WaitAsync(TestContext.Current.CancellationToken));

        (failed.Code.Value, failed.Operation).ShouldBe(("job_failed", "GET /Leads/actions/mass_update"));
        failed.Message.ShouldContain("after 120 of 500 records");
        MassJobStatus status = await job.GetStatusAsync(TestContext.Current.CancellationToken);
        (status.HasFailed, status.IsOver, status.FailedCount).ShouldBe((true, true, 380L));
        zoho.Transport.Count("GET /crm/v8/Leads/actions/mass_update").ShouldBe(2);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.OK, """{"data":[]}""")]
    public async Task A_job_of_which_Zoho_says_nothing_is_not_waited_for(HttpStatusCode status, string body)
    {
        MassJob job = await JobAsync(new StubZoho((_, _) => StubTransport.Json(body, status)));
        await Should.ThrowAsync<ZcrmApiException>(job.WaitAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<MassJob> JobAsync(StubZoho zoho) =>
        new ZcrmClient(The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))))).Records("Leads").MassJob(MassAction.Update, "77");
}
