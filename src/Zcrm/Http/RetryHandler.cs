using System.Net;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Repeats what is safe and useful to repeat, each attempt within its own time limit.</summary>
internal sealed class RetryHandler(RetryOptions options, TimeSpan attemptTimeout, TimeProvider clock, Func<double> random, ILogger logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (CrmRequest)message;
        int maxAttempts = Math.Max(1, request.CallOptions?.MaxAttempts ?? options.MaxAttempts);
        while (true)
        {
            request.BeginAttempt();
            HttpResponseMessage? response = null;
            Exception? failure = null;
            try
            {
                response = await SendOnceAsync(request, cancellationToken).ConfigureAwait(false);
                if (!request.CanSendAgain || !RetryPolicy.IsWorthRepeating(request, response.StatusCode)) return response;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException or ZcrmTransportException)
            {
                request.AttemptWasSent &= RetryPolicy.MayHaveBeenSent(exception);
                if (request.Attempts >= maxAttempts || !request.CanSendAgain || !RetryPolicy.IsWorthRepeating(request, exception)) throw;
                failure = exception;
            }

            if (response?.StatusCode == HttpStatusCode.TooManyRequests) request.AttemptWasSent = false;
            if (request.Attempts >= maxAttempts) return response!;
            TimeSpan? asked = RetryDelay.Asked(response, clock.GetUtcNow());
            if (asked > options.MaxRetryAfter) return response!;

            TimeSpan delay = asked ?? RetryDelay.Backoff(options, request.Attempts, random());
            if (failure is not null) Log.RetryingAfterFailure(logger, request.Operation, request.Attempts, failure.GetType().Name, delay.TotalMilliseconds);
            else Log.RetryingAfterAnswer(logger, request.Operation, request.Attempts, (int)response!.StatusCode, delay.TotalMilliseconds);
            response?.Dispose();
            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        using var limit = new TimeLimit(attemptTimeout, clock, cancellationToken);
        if (request.Content is UploadContent upload) upload.Moved = limit.Restart;
        try
        {
            return await base.SendAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsOver && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer within {attemptTimeout}.");
        }
        catch (OperationCanceledException exception) when (!limit.Token.IsCancellationRequested)
        {
            // A transport or token store has limits of its own; to the caller, who cancelled nothing, that is a failure.
            throw new TimeoutException($"The call was given up on the way: {exception.Message.TrimEnd('.')}.", exception);
        }
    }
}
