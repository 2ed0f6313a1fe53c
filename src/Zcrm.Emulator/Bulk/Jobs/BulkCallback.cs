using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Tells an address that a job is over, by a POST of what its status call answers (reference 9.4 and 10.5). Only loopback addresses are called: the
/// emulator sends nothing out of the machine. Nobody is told twice.
/// </summary>
internal sealed class BulkCallback(BackgroundTasks background, HttpClient http, Func<EmulatedUser, BulkJob, BulkState, JsonObject> show)
{
    public void Send(EmulatedUser user, BulkJob job)
    {
        if (job.Callback is not { IsLoopback: true } address) return;
        string json = show(user, job, BulkJobs.StateOf(job.Outcome!)).ToJsonString(AnswerJson.Relaxed);
        _ = background.Run(cancellationToken => SendAsync(address, json, cancellationToken));
    }

    private async Task SendAsync(Uri address, string json, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json;charset=UTF-8");
        try
        {
            using HttpResponseMessage response = await http.PostAsync(address, body, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            // Nobody listens there.
        }
    }
}
