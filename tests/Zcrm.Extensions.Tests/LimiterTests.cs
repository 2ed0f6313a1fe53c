using Microsoft.Extensions.DependencyInjection;

namespace Zcrm.Extensions;

public sealed class LimiterTests
{
    [Fact]
    public async Task All_clients_of_an_application_share_one_limiter()
    {
        int made = 0;
        await using AppHost app = await AppHost.StartAsync(zcrm => zcrm.UseLimiter(services =>
        {
            made++;
            return new MemoryCallLimiter(new CallLimits { CreditsPerDay = 2, NormalShare = 1 }, services.GetService<TimeProvider>());
        }));
        IZcrmClientFactory clients = app.Services.GetRequiredService<IZcrmClientFactory>();
        string user = app.Zoho.Accounts.Users[0].Email;
        await clients.For(user).SendAsync(HttpMethod.Get, "org", cancellationToken: AppHost.Ct);
        await clients.Default.SendAsync(HttpMethod.Get, "org", cancellationToken: AppHost.Ct);

        var refused = await Should.ThrowAsync<ZcrmRateLimitException>(clients.For(user).SendAsync(HttpMethod.Get, "org", cancellationToken: AppHost.Ct));

        refused.Code.ShouldBe(CrmErrorCode.LimitReached);
        made.ShouldBe(1);
    }
}
