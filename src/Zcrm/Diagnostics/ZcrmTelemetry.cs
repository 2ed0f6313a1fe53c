using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Zcrm;

/// <summary>The names under which Zcrm's traces and metrics are found.</summary>
public static class ZcrmTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Zcrm";

    private static readonly string? Version = typeof(ZcrmTelemetry).Assembly.GetName().Version?.ToString(3);

    internal static ActivitySource Source { get; } = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    /// <summary>Seconds that a call took, retries included. Buckets as OpenTelemetry advises for HTTP.</summary>
    internal static Histogram<double> CallDuration { get; } = Meter.CreateHistogram(
        "zcrm.client.call.duration", "s", "Duration of calls to Zoho CRM, retries included.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });

    internal static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("zcrm.client.call.retries", "{retry}", "Attempts of calls beyond the first.");

    internal static Counter<long> Mints { get; } =
        Meter.CreateCounter<long>("zcrm.client.token.mints", "{token}", "Access tokens asked for at Zoho's accounts server.");
}
