using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Zcrm.Extensions;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_client_is_injected_that_calls_for_the_configured_app()
    {
        await using AppHost app = await AppHost.StartAsync();

        ZcrmClient crm = app.Services.GetRequiredService<IZcrmClientFactory>().For(app.Zoho.Accounts.Users[0].Email);

        (await crm.Records("Leads").List(["Last_Name"]).AsPages().FirstAsync(AppHost.Ct)).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_named_client_is_a_keyed_service()
    {
        await using AppHost app = await AppHost.StartAsync(name: "billing");

        app.Services.GetRequiredKeyedService<IZcrmClientFactory>("billing").Default.ShouldBeSameAs(app.Services.GetRequiredKeyedService<ZcrmClient>("billing"));
        app.Services.GetService<ZcrmClient>().ShouldBeNull();
    }

    [Fact]
    public async Task Every_request_takes_the_factory_s_present_handler()
    {
        int made = 0;
        await using AppHost app = await AppHost.StartAsync(zcrm => zcrm.Http.AddHttpMessageHandler(() => new Counting(() => Interlocked.Increment(ref made))));
        ZcrmClient crm = app.Services.GetRequiredService<IZcrmClientFactory>().For(app.Zoho.Accounts.Users[0].Email);

        await crm.Records("Leads").CountAsync(cancellationToken: AppHost.Ct);

        made.ShouldBe(app.Zoho.Journal.Entries.Count);
        made.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Users_are_served_side_by_side_and_never_with_each_other_s_token()
    {
        await using AppHost app = await AppHost.StartAsync();
        IZcrmClientFactory clients = app.Services.GetRequiredService<IZcrmClientFactory>();
        string[] users = [.. app.Zoho.Accounts.Users.Where(user => user.Org == app.Zoho.Accounts.Orgs[0]).Select(user => user.Email)];

        WriteResult[] created = await Task.WhenAll(Enumerable.Range(0, 60).Select(index =>
            clients.For(users[index % users.Length]).Records("Leads").InsertAsync(new CrmRecord { ["Last_Name"] = users[index % users.Length] }, cancellationToken: AppHost.Ct)));

        ZcrmClient crm = clients.For(users[0]);
        foreach (WriteResult result in created)
        {
            CrmRecord lead = (await crm.Records("Leads").GetAsync(result.Id, cancellationToken: AppHost.Ct))!;
            lead.GetObject("Created_By")!.Get<string>("email").ShouldBe(lead.Get<string>("Last_Name"));
        }
    }

    [Fact]
    public void A_client_s_options_may_be_set_in_code()
    {
        using ServiceProvider services = new ServiceCollection().AddZcrm(options => (options.ClientId, options.ClientSecret) = ("1000.ABC", "secret-of-app")).Services.BuildServiceProvider();

        services.GetRequiredService<ZcrmClient>().ToString().ShouldContain("1000.ABC");
        services.GetRequiredService<IOptionsMonitor<ZcrmClientOptions>>().CurrentValue.Transport.ShouldBeOfType<FactoryTransport>();
    }

    private sealed class Counting(Action count) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
