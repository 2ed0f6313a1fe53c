using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Tokens that end: ahead of time, at the same moment for everybody, and too often.</summary>
public sealed class TokenStory
{
    [Fact]
    public async Task Five_hundred_callers_at_expiry_are_served_by_one_mint()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client(options => options.MaxConcurrency = 100);
        await ListAsync(crm);
        int before = scenario.Zoho.OAuth.MintCount();
        scenario.Zoho.Clock.Advance(TimeSpan.FromHours(2));

        Task[] calls;
        using (TokenHold hold = scenario.Zoho.OAuth.Hold())
        {
            calls = [.. Enumerable.Range(0, 500).Select(_ => ListAsync(crm))];
            await hold.WhenArrivedAsync(cancellationToken: Scenario.Ct);
        }

        await Task.WhenAll(calls);
        (scenario.Zoho.OAuth.MintCount() - before).ShouldBe(1);
        scenario.Zoho.Journal.Entries.Where(entry => !entry.Request.IsForAccounts).ShouldAllBe(entry => entry.Status < 400);
    }

    [Fact]
    public async Task A_storm_of_refused_tokens_ends_in_one_mint()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client(options => options.MaxConcurrency = 100);
        await ListAsync(crm);
        int before = scenario.Zoho.OAuth.MintCount();
        scenario.Zoho.OAuth.RevokeAccessTokens();

        await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => ListAsync(crm)));

        (scenario.Zoho.OAuth.MintCount() - before).ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_refreshed_ahead_of_its_end_while_calls_go_on()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        await ListAsync(crm);
        int before = scenario.Zoho.OAuth.MintCount();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(57));

        using (TokenHold hold = scenario.Zoho.OAuth.Hold())
        {
            await ListAsync(crm);
            await hold.WhenArrivedAsync(cancellationToken: Scenario.Ct);
            await ListAsync(crm);
        }

        (scenario.Zoho.OAuth.MintCount() - before).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_month_of_calls_every_hour_mints_one_token_an_hour()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        const int hours = 30 * 24;
        for (int hour = 0; hour < hours; hour++)
        {
            await ListAsync(crm);
            scenario.Zoho.Clock.Advance(TimeSpan.FromHours(1));
        }

        scenario.Zoho.OAuth.MintCount().ShouldBe(hours);
    }

    [Fact]
    public async Task The_budget_of_mints_is_kept_here_and_not_found_out_by_being_blocked()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        ZcrmAuthenticationException? refused = null;
        for (int i = 0; i < 12 && refused is null; i++)
        {
            scenario.Zoho.OAuth.RevokeAccessTokens();
            try
            {
                await ListAsync(crm);
            }
            catch (ZcrmAuthenticationException exception)
            {
                refused = exception;
            }
        }

        refused.ShouldNotBeNull().RetryAt.ShouldNotBeNull();
        scenario.Zoho.OAuth.MintCount().ShouldBe(10);
        scenario.Zoho.Journal.Entries.Where(entry => entry.Request.IsForAccounts).ShouldAllBe(entry => entry.Status == 200);

        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(11));
        await ListAsync(crm);
    }

    [Fact]
    public async Task Two_clients_of_one_store_share_the_token_that_one_of_them_minted()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClientOptions options = scenario.Options();
        await using var first = new ZcrmClient(options);
        await using var second = new ZcrmClient(options);

        await ListAsync(first);
        await ListAsync(second);

        scenario.Zoho.OAuth.MintCount().ShouldBe(1);
    }

    private static async Task ListAsync(ZcrmClient crm) => await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct);
}
