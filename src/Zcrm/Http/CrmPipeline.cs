using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>The way of every call, outermost first. The order is fixed here and asserted by a test.</summary>
internal sealed class CrmPipeline : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;
    private bool _isDisposed;

    /// <param name="settings">How it is set up.</param>
    /// <param name="transport">What sends requests; it is shared, and not disposed here.</param>
    /// <param name="logger">Where handlers log to.</param>
    public CrmPipeline(PipelineSettings settings, HttpMessageHandler transport, ILogger logger)
    {
        (_timeout, _clock, ApiVersion) = (settings.Timeout, settings.Clock, settings.ApiVersion);
        Handlers =
        [
            new TelemetryHandler(_clock, logger),
            new ConcurrencyHandler(),
            new RetryHandler(settings.Retry, settings.AttemptTimeout, _clock, settings.Randomness, logger),
            new LimitHandler(settings.Limiter, settings.Priority),
            new AuthHandler(settings.ApiVersion, settings.AttemptTimeout, _clock),
            .. settings.UserHandlers,
            new BufferHandler(settings.AttemptTimeout, _clock),
        ];
        for (int i = 1; i < Handlers.Count; i++) Handlers[i - 1].InnerHandler = Handlers[i];
        Handlers[^1].InnerHandler = transport;
        _invoker = new HttpMessageInvoker(Handlers[0], disposeHandler: false);
    }

    /// <summary>The version in every path, for example <c>v8</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The clock for waits and time limits.</summary>
    public TimeProvider Clock => _clock;

    /// <summary>The handlers, outermost first, without the transport.</summary>
    public IReadOnlyList<DelegatingHandler> Handlers { get; }

    /// <summary>Sends a call and gives its answer, whatever the status.</summary>
    /// <exception cref="ZcrmTransportException">There was no answer, or the time for the call was over.</exception>
    public Task<CrmAnswer> SendAsync(CrmRequest request, CancellationToken cancellationToken) => CallAsync(
        request,
        static (request, response, now) =>
        {
            using (response) return new CrmAnswer(request, response, now);
        },
        cancellationToken);

    /// <summary>Sends a call whose answer is a file; the time limit of the call ends when the file begins.</summary>
    /// <exception cref="ZcrmTransportException">There was no answer, or the time for the call was over.</exception>
    public Task<StreamedAnswer> DownloadAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        request.IsStreamed = true;
        return CallAsync(request, static (request, response, now) => new StreamedAnswer(new CrmAnswer(request, response, now), response), cancellationToken);
    }

    private async Task<T> CallAsync<T>(CrmRequest request, Func<CrmRequest, HttpResponseMessage, DateTimeOffset, T> read, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isDisposed)) throw new ObjectDisposedException("ZcrmClient", $"{request.Operation} was called after the client was disposed. Keep the client for as long as calls are made.");
        TimeSpan timeout = request.CallOptions?.Timeout ?? _timeout;
        using var limit = new TimeLimit(timeout, _clock, cancellationToken);
        try
        {
            HttpResponseMessage response = await _invoker.SendAsync(request, limit.Token).ConfigureAwait(false);
            return read(request, response, _clock.GetUtcNow());
        }
        catch (OperationCanceledException exception) when (limit.IsOver && !cancellationToken.IsCancellationRequested)
        {
            throw Unanswered(request, $"it was not answered within {timeout}", exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            // The caller knows its own token, not the one that joins it with the time limit.
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException)
        {
            throw Unanswered(request, $"no answer came: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    /// <summary>Ends the pipeline; disposing a user's handlers would reach the shared transport behind them.</summary>
    public void Dispose()
    {
        Volatile.Write(ref _isDisposed, true);
        _invoker.Dispose();
    }

    private static ZcrmTransportException Unanswered(CrmRequest request, string reason, Exception exception)
    {
        string effect = !request.WasSent ? "Nothing was sent."
            : request.IsRepeatable ? "It can be called again."
            : "It may have taken effect; look before you repeat it.";
        return new ZcrmTransportException(
            request.Operation, $"{request.Operation} failed after {request.Attempts} attempt(s): {reason}. {effect}", request.Attempts, request.WasSent, exception);
    }
}
