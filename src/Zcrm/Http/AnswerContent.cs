using System.Net;

namespace Zcrm;

/// <summary>Decides what becomes of an answer's body: a file stays a stream, everything else is read whole.</summary>
internal static class AnswerContent
{
    public static ValueTask PrepareAsync(
        CrmRequest request, HttpResponseMessage response, TimeSpan stall, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (response.Content is BufferedContent or StreamedContent) return ValueTask.CompletedTask;
        bool isFile = request.IsStreamed && response.IsSuccessStatusCode && response.StatusCode != HttpStatusCode.NoContent;
        if (!isFile) return new ValueTask(BufferedContent.BufferAsync(response, cancellationToken));
        response.Content = new StreamedContent(response.Content, request.Operation, stall, clock);
        return ValueTask.CompletedTask;
    }
}
