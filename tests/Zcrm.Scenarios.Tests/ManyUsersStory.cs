using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Three users in two data centres, used at the same time, never mixed up.</summary>
public sealed class ManyUsersStory
{
    private const int Calls = 1_000;

    [Fact]
    public async Task A_thousand_interleaved_calls_of_three_users_are_each_answered_for_their_own_user()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        ZcrmEmulator zoho = scenario.Zoho;
        EmulatedUser[] users = [scenario.UserIn(DataCenter.US), scenario.UserIn(DataCenter.EU), zoho.Accounts.AddUser("mei.tan@example.com", DataCenter.EU)];
        ZcrmClient crm = scenario.FreshClient();
        ZcrmClient european = crm.WithOptions(options => options.DataCenter = DataCenter.EU);
        foreach (EmulatedUser user in users)
        {
            AuthClient auth = user.Org.DataCenter == DataCenter.EU ? european.Auth : crm.Auth;
            await auth.ExchangeGrantTokenAsync(zoho.OAuth.GenerateGrantToken(user), user.Email, Scenario.Ct);
        }

        foreach (EmulatedUser user in users)
        {
            var own = new CrmRecord { ["Last_Name"] = user.Email, ["Company"] = user.Org.DataCenter.Code };
            await crm.ForUser(user.Email).Records("Leads").InsertAsync(own, cancellationToken: Scenario.Ct);
        }

        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Scenario.Ct }, async (call, token) =>
        {
            EmulatedUser user = users[call % users.Length];
            List<CrmRecord> seen = await crm.ForUser(user.Email).Records("Leads").Search(RecordSearch.ByCriteria($"(Last_Name:equals:{user.Email})")).ToListAsync(token);
            CrmRecord lead = seen.ShouldHaveSingleItem();
            lead.CreatedBy!.Email.ShouldBe(user.Email);
            lead.Get<string>("Company").ShouldBe(user.Org.DataCenter.Code);
        });

        zoho.Journal.Entries.Where(entry => entry.Request.Path.EndsWith("/search", StringComparison.Ordinal)).ShouldAllBe(entry => entry.Status == 200);
        foreach (EmulatedUser user in users)
        {
            int calls = zoho.Journal.Count(entry => entry.UserId == user.Id && entry.Request.Path.EndsWith("/search", StringComparison.Ordinal));
            calls.ShouldBeInRange(Calls / 3, (Calls / 3) + 1);
            zoho.Journal.Entries.Where(entry => entry.UserId == user.Id && !entry.Request.IsForAccounts).ShouldAllBe(entry => entry.Request.DataCenter == user.Org.DataCenter);
        }
    }

    [Fact]
    public async Task A_client_without_a_user_speaks_for_the_only_one_and_asks_when_there_are_two()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClientOptions options = scenario.FreshOptions();
        await using (var crm = new ZcrmClient(options))
            await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), "ana@example.com", Scenario.Ct);

        await using var later = new ZcrmClient(options);
        (await later.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        await later.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), "ben@example.com", Scenario.Ct);

        await using var third = new ZcrmClient(options);
        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(
            () => third.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct).AsTask());
        exception.Message.ShouldContain("User");
    }
}
