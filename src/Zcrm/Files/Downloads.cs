using System.Net;
using System.Net.Http.Headers;

namespace Zcrm;

/// <summary>Calls whose answer is a file.</summary>
internal static class Downloads
{
    /// <summary>Begins a download.</summary>
    /// <returns>The file; null when Zoho says "nothing there", with 204.</returns>
    /// <exception cref="ZcrmApiException">The answer is an error.</exception>
    /// <exception cref="ZcrmTransportException">There was no answer.</exception>
    public static async Task<CrmFile?> DownloadAsync(this CallContext calls, CrmRequest request, CancellationToken cancellationToken)
    {
        StreamedAnswer answer = await calls.OpenAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (answer.IsFile) return await OpenAsync(answer.Message, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            answer.Dispose();
            throw;
        }

        using (answer)
        {
            return answer.Answer.Status == HttpStatusCode.NoContent ? null : throw AnswerReader.ToException(answer.Answer);
        }
    }

    private static async Task<CrmFile> OpenAsync(HttpResponseMessage message, CancellationToken cancellationToken)
    {
        Stream content = await message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        HttpContentHeaders headers = message.Content.Headers;
        string? disposition = headers.NonValidated.TryGetValues("Content-Disposition", out HeaderStringValues values) ? values.ToString() : null;
        string? name = FileName.Safe(ContentDispositionName.Read(disposition));
        return new CrmFile(content, name, headers.ContentType?.MediaType, headers.ContentLength, message);
    }
}
