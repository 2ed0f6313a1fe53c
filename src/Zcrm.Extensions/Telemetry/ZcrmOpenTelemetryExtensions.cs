using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Zcrm.Extensions;

/// <summary>Adds Zcrm's spans and measurements to OpenTelemetry.</summary>
public static class ZcrmOpenTelemetryExtensions
{
    /// <summary>Collects a span for each call to Zoho CRM. No span has a token, a query or a body.</summary>
    /// <param name="builder">The builder.</param>
    public static TracerProviderBuilder AddZcrmInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource(ZcrmTelemetry.Name);
    }

    /// <summary>Collects durations of calls, retries and token mints.</summary>
    /// <param name="builder">The builder.</param>
    public static MeterProviderBuilder AddZcrmInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter(ZcrmTelemetry.Name);
    }
}
