using System.Net;

namespace Zcrm.Emulator;

public sealed class DeviceTests : EmulatorTest
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU] };

    [Fact]
    public async Task A_device_waits_for_its_user_and_gets_its_tokens_once()
    {
        Answer started = await StartAsync();
        started.Text("interval").ShouldBe("30000");
        started.Text("expires_in").ShouldBe("300000");
        started.Text("verification_url").ShouldBe("https://accounts.zoho.com/oauth/v3/device");
        (await PollAsync(started)).Error.ShouldBe("authorization_pending");

        Zoho.OAuth.ApproveDevice(started.Text("user_code"));
        Zoho.Clock.Advance(Interval);
        Answer tokens = await PollAsync(started);
        (await Browser.RefreshAsync(tokens.Text("refresh_token"))).Has("access_token").ShouldBeTrue();
        (await PollAsync(started)).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task A_user_enters_the_code_on_the_page()
    {
        Answer started = await StartAsync();
        string page = await Browser.Http.GetStringAsync(started.Text("verification_uri_complete"), Cancellation);
        page.ShouldContain(started.Text("user_code").Replace("-", "", StringComparison.Ordinal));
        Answer done = await Browser.PostAsync(
            "/oauth/v3/device", ("user_code", started.Text("user_code")), ("user", Zoho.Accounts.Users[0].Id), ("decision", "accept"));
        done.Status.ShouldBe(HttpStatusCode.OK);
        (await PollAsync(started)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task Two_polls_within_thirty_seconds_are_too_many()
    {
        Answer started = await StartAsync();
        await PollAsync(started);
        Zoho.Clock.Advance(Interval - TimeSpan.FromSeconds(5));
        (await PollAsync(started)).Error.ShouldBe("slow_down");
        Zoho.Clock.Advance(TimeSpan.FromSeconds(5));
        (await PollAsync(started)).Error.ShouldBe("authorization_pending");
    }

    [Fact]
    public async Task A_denied_device_is_told_so()
    {
        Answer started = await StartAsync();
        Zoho.OAuth.DenyDevice(started.Text("user_code"));
        (await PollAsync(started)).Error.ShouldBe("access_denied");
    }

    [Fact]
    public async Task A_code_expires_after_five_minutes()
    {
        Answer started = await StartAsync();
        Zoho.Clock.Advance(TimeSpan.FromMinutes(5));
        (await PollAsync(started)).Error.ShouldBe("expired");
        Should.Throw<ArgumentException>(() => Zoho.OAuth.ApproveDevice(started.Text("user_code")));
    }

    [Fact]
    public async Task A_user_of_another_data_centre_sends_the_device_there()
    {
        Answer started = await StartAsync();
        Zoho.OAuth.ApproveDevice(started.Text("user_code"), Zoho.Accounts.Users[1].Email);
        Answer elsewhere = await PollAsync(started);
        elsewhere.Error.ShouldBe("other_dc");
        elsewhere.Text("location").ShouldBe("eu");

        Zoho.Clock.Advance(Interval);
        using var european = new Browser(Zoho, DataCenter.EU);
        (await PollAsync(started, european)).Text("api_domain").ShouldBe("https://www.zohoapis.eu");
    }

    [Fact]
    public async Task Only_apps_for_devices_start_the_flow()
    {
        EmulatedApp web = Zoho.Accounts.AddApp(kinds: AppKinds.Server);
        Answer refused = await Browser.PostAsync(
            "/oauth/v3/device/code", ("client_id", web.ClientId), ("grant_type", "device_request"), ("scope", "ZohoCRM.modules.ALL"));
        refused.Error.ShouldBe("invalid_client");
    }

    private Task<Answer> StartAsync() => Browser.PostAsync(
        "/oauth/v3/device/code",
        ("client_id", Browser.App.ClientId),
        ("grant_type", "device_request"),
        ("scope", "ZohoCRM.modules.ALL"),
        ("access_type", "offline"));

    private Task<Answer> PollAsync(Answer started, Browser? browser = null) => (browser ?? Browser).PostAsync(
        "/oauth/v3/device/token",
        ("client_id", Browser.App.ClientId),
        ("client_secret", Browser.App.ClientSecret.Reveal()),
        ("grant_type", "device_token"),
        ("code", started.Text("device_code")));
}
