using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>One span, one measurement and one log line a call, by OpenTelemetry's HTTP conventions. Queries and bodies are never told.</summary>
internal sealed class TelemetryHandler(TimeProvider clock, ILogger logger) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (CrmRequest)message;
        bool isObserved = ZcrmTelemetry.Source.HasListeners() || ZcrmTelemetry.CallDuration.Enabled || logger.IsEnabled(LogLevel.Debug);
        return isObserved ? SendObservedAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendObservedAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        using Activity? activity = ZcrmTelemetry.Source.StartActivity(request.Operation, ActivityKind.Client);
        long start = clock.GetTimestamp();
        HttpResponseMessage? response = null;
        string? error = null;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode >= 400) error = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            return response;
        }
        catch (Exception exception)
        {
            error = exception.GetType().FullName;
            throw;
        }
        finally
        {
            TimeSpan elapsed = clock.GetElapsedTime(start);
            Tell(activity, request, response, error);
            Measure(request, response, error, elapsed);
            if (response is not null) Log.Answered(logger, request.Operation, (int)response.StatusCode, request.Attempts, elapsed.TotalMilliseconds);
            else Log.Failed(logger, request.Operation, error!, request.Attempts, elapsed.TotalMilliseconds);
        }
    }

    private static void Tell(Activity? activity, CrmRequest request, HttpResponseMessage? response, string? error)
    {
        if (activity is not { IsAllDataRequested: true }) return;
        activity.SetTag("http.request.method", request.Method.Method);
        activity.SetTag("url.template", $"/{request.Template}");
        activity.SetTag("server.address", request.RequestUri?.Host);
        activity.SetTag("server.port", request.RequestUri?.Port);
        if (response is not null) activity.SetTag("http.response.status_code", (int)response.StatusCode);
        if (request.Attempts > 1) activity.SetTag("http.request.resend_count", request.Attempts - 1);
        if (error is null) return;
        activity.SetTag("error.type", error);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    private static void Measure(CrmRequest request, HttpResponseMessage? response, string? error, TimeSpan elapsed)
    {
        var tags = new TagList
        {
            { "http.request.method", request.Method.Method },
            { "url.template", $"/{request.Template}" },
            { "server.address", request.RequestUri?.Host },
        };
        if (response is not null) tags.Add("http.response.status_code", (int)response.StatusCode);
        if (error is not null) tags.Add("error.type", error);
        ZcrmTelemetry.CallDuration.Record(elapsed.TotalSeconds, tags);
        if (request.Attempts > 1) ZcrmTelemetry.Retries.Add(request.Attempts - 1, tags);
    }
}
