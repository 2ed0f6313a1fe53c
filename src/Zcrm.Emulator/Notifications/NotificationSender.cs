using System.Net.Http.Headers;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>
/// Posts notifications, and again where nobody took them if the rules say so (reference 12.3). Only loopback addresses are called: the emulator sends
/// nothing out of the machine.
/// </summary>
internal sealed class NotificationSender(BackgroundTasks background, HttpClient http, EmulatorRules rules)
{
    public void Send(WatchChannel channel, string json)
    {
        if (new Uri(channel.NotifyUrl) is not { IsLoopback: true } address) return;
        for (int copy = 0; copy < rules.NotificationCopies; copy++) _ = Start(address, Encoding.UTF8.GetBytes(json), 1);
    }

    private Task Start(Uri address, byte[] json, int attempt) => background.Run(async cancellationToken =>
    {
        bool isTaken = await PostAsync(address, json, cancellationToken).ConfigureAwait(false);
        if (isTaken || attempt >= rules.NotificationAttempts) return;
        background.Later(rules.NotificationRetryDelay * Math.Pow(2, attempt - 1), () => Start(address, json, attempt + 1));
    });

    private async Task<bool> PostAsync(Uri address, byte[] json, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(json);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json;charset=UTF-8");
        try
        {
            using HttpResponseMessage response = await http.PostAsync(address, body, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Nobody listens there, or nobody answers.
            return false;
        }
    }
}
