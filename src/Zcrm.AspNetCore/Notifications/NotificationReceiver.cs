using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>Answers Zoho's posts, and takes only those with the right token.</summary>
internal sealed class NotificationReceiver(NotificationQueue queue, ChannelTokens tokens, int maxBodySize, ILogger logger)
{
    private const string RetryAfterSeconds = "30";

    public async Task ReceiveAsync(HttpContext context)
    {
        context.Response.StatusCode = await AnswerAsync(context).ConfigureAwait(false);
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = RetryAfterSeconds;
    }

    private async Task<int> AnswerAsync(HttpContext context)
    {
        if (await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } body) return StatusCodes.Status413PayloadTooLarge;
        if (!CrmNotification.TryParse(body, out CrmNotification? notification))
        {
            NotificationLog.Unreadable(logger, body.Length);
            return StatusCodes.Status400BadRequest;
        }

        if (!tokens.Accept(notification))
        {
            NotificationLog.Forged(logger, notification.ChannelId.ToString());
            return StatusCodes.Status401Unauthorized;
        }

        Receipt receipt = await queue.OfferAsync(notification, context.RequestAborted).ConfigureAwait(false);
        if (receipt is Receipt.Taken or Receipt.Known) return StatusCodes.Status200OK;
        NotificationLog.NotTaken(logger, notification, ReasonOf(receipt));
        return StatusCodes.Status503ServiceUnavailable;
    }

    private static string ReasonOf(Receipt receipt) => receipt switch
    {
        Receipt.Full => "too many others wait.",
        Receipt.Held => "the same one is being taken.",
        _ => "it is not handled yet, or could not be.",
    };

    /// <returns>The whole body; null when it is too large.</returns>
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBodySize) return null;
        using var body = new MemoryStream();
        byte[] piece = new byte[4096];
        int count;
        while ((count = await request.Body.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + count > maxBodySize) return null;
            body.Write(piece, 0, count);
        }

        return body.ToArray();
    }
}
