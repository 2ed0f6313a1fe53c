using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Zcrm.Extensions;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Spans_and_measurements_reach_opentelemetry()
    {
        var spans = new List<Activity>();
        var metrics = new List<Metric>();
        using TracerProvider traces = Sdk.CreateTracerProviderBuilder().AddZcrmInstrumentation().AddInMemoryExporter(spans).Build();
        using MeterProvider meters = Sdk.CreateMeterProviderBuilder().AddZcrmInstrumentation().AddInMemoryExporter(metrics).Build();
        await using AppHost app = await AppHost.StartAsync();
        ZcrmClient crm = app.Services.GetRequiredService<IZcrmClientFactory>().For(app.Zoho.Accounts.Users[0].Email);

        await crm.Records("Leads").CountAsync(cancellationToken: AppHost.Ct);

        traces.ForceFlush();
        meters.ForceFlush();
        spans.ShouldContain(span => span.DisplayName.Contains("actions/count", StringComparison.Ordinal));
        metrics.ShouldContain(metric => metric.Name == "zcrm.client.call.duration");
    }
}
