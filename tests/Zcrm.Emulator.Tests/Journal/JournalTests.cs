namespace Zcrm.Emulator;

public sealed class JournalTests : EmulatorTest
{
    [Fact]
    public async Task It_tells_what_was_asked_by_whom_and_how_it_ended()
    {
        DateTimeOffset before = Zoho.Clock.GetUtcNow();
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.On("GET", "/crm/v8/users").ServerError();
        await Browser.GetAsync("/crm/v8/org?x=1", token);
        await Browser.GetAsync("/crm/v8/users", token);

        IReadOnlyList<JournalEntry> entries = Zoho.Journal.Entries;
        entries.Count.ShouldBe(3);
        entries[0].Request.IsForAccounts.ShouldBeTrue();
        entries[0].Request.Host.ShouldBe("accounts.zoho.com");
        entries[0].UserId.ShouldBe(Zoho.Accounts.Users[0].Id);
        entries[1].ToString().ShouldBe("GET www.zohoapis.com/crm/v8/org?x=1 -> 200");
        entries[1].Request.DataCenter.ShouldBe(DataCenter.US);
        entries[1].Request.Time.ShouldBeInRange(before, Zoho.Clock.GetUtcNow());
        entries[1].UserId.ShouldBe(Zoho.Accounts.Users[0].Id);
        entries[1].Fault.ShouldBeNull();
        entries[2].ToString().ShouldBe("GET www.zohoapis.com/crm/v8/users -> 500 (ServerError)");

        Zoho.Journal.Count("GET", "/crm/v8/org").ShouldBe(1);
        Zoho.Journal.Clear();
        Zoho.Journal.Entries.ShouldBeEmpty();
        entries.Count.ShouldBe(3);
    }

    [Fact]
    public async Task It_holds_no_secret()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        string secret = Browser.App.ClientSecret.Reveal();
        string app = $"client_id={Browser.App.ClientId}&client_secret={secret}";
        Answer tokens = await Browser.PostAsync($"/oauth/v2/token?grant_type=authorization_code&{app}&code={code}");
        (string access, string refresh) = (tokens.Text("access_token"), tokens.Text("refresh_token"));
        await Browser.PostAsync($"/oauth/v2/token?grant_type=refresh_token&{app}&refresh%5Ftoken={refresh}");
        await Browser.GetAsync("/crm/v8/org", access);
        await Browser.PostAsync($"/oauth/v2/token/revoke?token={refresh}");

        string all = string.Join('\n', Zoho.Journal.Entries.Select(entry =>
            $"{entry} {entry.Request} {string.Join(' ', entry.Request.Headers.Select(header => $"{header.Key}: {header.Value}"))}"));
        all.ShouldContain("grant_type=authorization_code");
        all.ShouldContain("Authorization: ***");
        foreach (string hidden in new[] { code, secret, access, refresh }) all.ShouldNotContain(hidden);
    }

    [Fact]
    public async Task It_counts_requests_of_many_threads()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Browser.GetAsync("/crm/v8/org", null)));
        Zoho.Journal.Count(entry => entry.Status == 401).ShouldBe(200);
    }
}
