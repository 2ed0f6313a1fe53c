using System.Text.RegularExpressions;
using LoginWithZoho;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Zcrm.Emulator;

namespace Zcrm.AspNetCore;

/// <summary>The sample, in a real browser, with the pages of the local Zoho.</summary>
public sealed class LoginWithZohoTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private LocalZoho _zoho = null!;
    private WebApplication _app = null!;

    private Uri Address => new(_app.Urls.First());

    private IReadOnlyList<EmulatedUser> Users => _zoho.Emulator.Accounts.Users;

    public async ValueTask InitializeAsync()
    {
        _zoho = await LocalZoho.StartAsync();
        _app = LoginApp.Create(["--urls", "http://127.0.0.1:0"], _zoho);
        await _app.StartAsync(WebApp.Ct);
        _zoho.Register(_app.Urls);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _zoho.DisposeAsync();
    }

    [Fact]
    public async Task Two_users_in_two_data_centres_work_side_by_side()
    {
        SampleUser[] users = [.. await Task.WhenAll(Users.Select(user => SampleUser.OpenAsync(chromium.Browser, Address, user)))];
        users.Select(user => user.User.Org.DataCenter).ShouldBe([DataCenter.US, DataCenter.EU]);

        await Task.WhenAll(users.Select(user => user.LogInAsync()));
        await Task.WhenAll(users.Select(SeesOwnLeadsAsync));
        await Task.WhenAll(users.Select(EditsALeadAsync));
        await Task.WhenAll(users.Select(SeesTheConnectionAsync));
        await Task.WhenAll(users.Select(NoTokenReachedTheBrowserAsync));

        await DisconnectsAsync(users[0]);
        await SeesOwnLeadsAsync(users[1]);
    }

    [Fact]
    public async Task A_user_who_says_no_comes_back_to_the_first_page()
    {
        SampleUser user = await SampleUser.OpenAsync(chromium.Browser, Address, Users[0]);
        await user.GoToZohoAsync();

        await user.Page.ClickAsync("button[value=deny]");

        await user.ArriveAsync("**/?failed=access_denied");
        string text = await user.TextAsync();
        text.ShouldContain("nothing was stored");
        text.ShouldContain("You did not allow");
        await user.PhotographAsync("denied");
    }

    [Fact]
    public async Task What_Zoho_refuses_is_told_on_the_form()
    {
        SampleUser user = await SampleUser.OpenAsync(chromium.Browser, Address, Users[1]);
        await user.LogInAsync();
        await user.Page.ClickAsync("tbody tr:first-child a");

        await user.SaveABadAddressAsync();

        string text = await user.TextAsync();
        text.ShouldContain("Zoho did not save it");
        text.ShouldContain("INVALID_DATA Email");
        (await user.Page.GetAttributeAsync("input[name=Email]", "aria-invalid")).ShouldBe("true");
        (await user.Page.InputValueAsync("input[name=Email]")).ShouldBe("no address");
        await user.PhotographAsync("refused");
    }

    [Fact]
    public async Task What_goes_wrong_is_a_page_that_helps()
    {
        SampleUser user = await SampleUser.OpenAsync(chromium.Browser, Address, Users[1]);
        await user.LogInAsync();
        _zoho.Emulator.Faults.On("GET", "/crm/v8/Leads").NoApiAccess();
        IResponse refused = (await user.Page.GotoAsync(new Uri(Address, "/leads").AbsoluteUri))!;
        (refused.Status, refused.Headers.ContainsKey("content-security-policy")).ShouldBe((502, true));
        (await user.TextAsync()).ShouldContain("NO_PERMISSION");
        await user.PhotographAsync("no-permission");

        (await user.Page.GotoAsync(new Uri(Address, "/leads/1").AbsoluteUri))!.Status.ShouldBe(404);
        (await user.TextAsync()).ShouldContain("the lead was deleted");

        await user.OpenAsync("/connection");
        await user.Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { NameRegex = new Regex("Antiforgery", RegexOptions.None, TimeSpan.FromSeconds(1)) });
        await user.Page.ClickAsync("button.danger");
        await user.ArriveAsync("**/connection/end");
        (await user.TextAsync()).ShouldContain("This form was too old");
    }

    private static async Task SeesOwnLeadsAsync(SampleUser user)
    {
        await user.OpenAsync("/leads");
        (await user.Page.Locator("tbody tr").CountAsync()).ShouldBe(12);
        (await user.TextAsync("header")).ShouldContain(user.User.Org.Name);
        (await user.TextAsync(".badge")).ShouldBe(user.User.Org.DataCenter.Code.ToUpperInvariant());
        await user.PhotographAsync($"leads-{user.User.Org.DataCenter.Code}");
    }

    private async Task EditsALeadAsync(SampleUser user)
    {
        string company = $"{user.User.FirstName}'s <Tea> & Co";
        await user.Page.ClickAsync("tbody tr:nth-child(3) a");
        await user.Page.FillAsync("input[name=Company]", company);
        await user.Page.SelectOptionAsync("select[name=Lead_Status]", "Contacted");
        await user.PhotographAsync($"edit-{user.User.Org.DataCenter.Code}");
        await user.Page.ClickAsync("button:text('Save')");
        await user.ArriveAsync("**/leads?saved");

        // The lead that was changed last comes first.
        (await user.TextAsync("tbody tr:first-child")).ShouldContain(company);
        await using ZcrmClient crm = _zoho.Emulator.CreateClient(user.User.Email);
        (await crm.Records("Leads").Search(RecordSearch.ByCriteria($"(Company:equals:{company})")).CountAsync(WebApp.Ct)).ShouldBe(1);
    }

    private async Task SeesTheConnectionAsync(SampleUser user)
    {
        // Zoho tells what is left once half of the day's credits are used.
        _zoho.Emulator.Credits.Spend(30_000, user.User.Org);
        await user.OpenAsync("/leads");
        await user.Page.ClickAsync("nav >> text=Connection");
        string text = await user.TextAsync();
        text.ShouldContain(user.User.Email);
        text.ShouldContain(user.User.Org.Zgid);
        text.ShouldContain(user.User.Org.DataCenter.Name);
        text.ShouldContain($"{_zoho.Emulator.Credits.Left(user.User.Org):N0} left today");
        await user.PhotographAsync($"connection-{user.User.Org.DataCenter.Code}");
    }

    private async Task NoTokenReachedTheBrowserAsync(SampleUser user)
    {
        string seen = string.Join('\n', [await user.CookiesAsync(), .. user.Visited, await user.Page.ContentAsync()]);
        seen.ShouldContain("code=1000.");
        EmulatedApp app = _zoho.Emulator.Accounts.Apps[0];
        Connection connection = (await _zoho.Tokens.ReadAsync(new ConnectionKey(app.ClientId, WebApp.NameOf(user.User), CrmEnvironment.Production), WebApp.Ct))!;
        foreach (Secret secret in (Secret[])[connection.AccessToken!, connection.RefreshToken!, app.ClientSecret]) seen.ShouldNotContain(secret.Reveal());
    }

    private static async Task DisconnectsAsync(SampleUser user)
    {
        await user.Page.ClickAsync("button.danger");
        await user.ArriveAsync("**/?disconnected");
        (await user.TextAsync()).ShouldContain("revoked at Zoho");
        await user.PhotographAsync("disconnected");
        await user.OpenAsync("/leads");
        user.Page.Url.ShouldContain("/oauth/v2/auth");
    }
}
