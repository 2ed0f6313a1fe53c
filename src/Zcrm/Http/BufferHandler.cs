namespace Zcrm;

/// <summary>Reads the whole answer within the attempt, so that one that breaks off half-way counts as failed and can be tried again. Files stay streams.</summary>
internal sealed class BufferHandler(TimeSpan stall, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (CrmRequest)message;
        request.AttemptWasSent = true;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await AnswerContent.PrepareAsync(request, response, stall, clock, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
