using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Zcrm.Extensions;

public sealed class HealthCheckTests
{
    private const string User = "ana.lopez@zylker.example";

    [Fact]
    public async Task A_connection_with_a_living_token_is_healthy_and_the_check_costs_no_call()
    {
        await using AppHost app = await AppHost.StartAsync(zcrm => zcrm.AddHealthCheck(configure: options => options.User = User));
        await app.Services.GetRequiredService<IZcrmClientFactory>().For(User).Records("Leads").CountAsync(cancellationToken: AppHost.Ct);
        int calls = app.Zoho.Journal.Entries.Count;

        (await ReportAsync(app)).Status.ShouldBe(HealthStatus.Healthy);

        app.Zoho.Journal.Entries.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Who_is_not_connected_is_unhealthy_and_named()
    {
        await using AppHost app = await AppHost.StartAsync(zcrm => zcrm.AddHealthCheck(configure: options => options.User = "nobody@example.com"));

        HealthReport report = await ReportAsync(app);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Entries["zoho-crm"].Description!.ShouldContain("nobody@example.com");
    }

    [Fact]
    public async Task Few_credits_left_are_degraded_with_the_figure()
    {
        await using AppHost app = await AppHost.StartAsync(zcrm =>
        {
            zcrm.AddHealthCheck(configure: options => options.User = User);
            zcrm.Http.AddHttpMessageHandler(() => new FewCredits());
        });
        await app.Services.GetRequiredService<IZcrmClientFactory>().For(User).Records("Leads").CountAsync(cancellationToken: AppHost.Ct);

        HealthReport report = await ReportAsync(app);

        report.Status.ShouldBe(HealthStatus.Degraded);
        report.Entries["zoho-crm"].Data["remainingCredits"].ShouldBe(40L);
    }

    private static Task<HealthReport> ReportAsync(AppHost app) => app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(AppHost.Ct);

    private sealed class FewCredits : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            response.Headers.Add("X-API-CREDITS-REMAINING", "40");
            return response;
        }
    }
}
