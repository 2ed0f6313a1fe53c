using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class BulkCallbackTests : BulkTest
{
    [Theory]
    [InlineData(null, "COMPLETED")]
    [InlineData("INTERNAL_SERVER_ERROR", "FAILURE")]
    public async Task A_callback_tells_what_the_status_call_would_though_nobody_looks(string? failure, string state)
    {
        Rules.BulkJobFailure = failure;
        using var receiver = new CallbackReceiver();
        string id = await StartAsync(receiver);
        (string head, string body) = await receiver.ReceiveAsync(Cancellation);
        head.ShouldStartWith("POST /done HTTP/1.1");
        JsonElement job = JsonDocument.Parse(body).RootElement.GetProperty("data")[0];
        job.GetProperty("state").GetString().ShouldBe(state);
        job.GetRawText().ShouldBe((await ReadStatusAsync(id)).GetRawText());
    }

    [Fact]
    public async Task A_job_that_takes_time_tells_when_the_clock_has_come_to_its_end()
    {
        Rules.BulkJobDuration = TimeSpan.FromMinutes(5);
        using var receiver = new CallbackReceiver();
        string id = await StartAsync(receiver);
        (await ReadStatusAsync(id)).GetProperty("state").GetString().ShouldBe("ADDED");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(5));
        (await receiver.ReceiveAsync(Cancellation)).Body.ShouldContain("COMPLETED");
    }

    private Task<string> StartAsync(CallbackReceiver receiver) => ReadJobAsync(
        """{"module":{"api_name":"Leads"}}""", $$""","callback":{"url":"{{receiver.Address}}","method":"post"}""");
}
