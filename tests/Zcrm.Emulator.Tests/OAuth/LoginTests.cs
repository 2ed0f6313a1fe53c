using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Zcrm.Emulator;

public sealed partial class LoginTests : EmulatorTest
{
    private const string Redirect = "http://localhost/callback";

    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU, DataCenter.CN] };

    [Fact]
    public async Task A_user_logs_in_on_the_page_and_the_app_redeems_the_code()
    {
        string page = await PageAsync(Url());
        page.ShouldContain("Log in");
        page.ShouldContain("ZohoCRM.modules.ALL");
        Dictionary<string, string> back = await SubmitAsync(page, "accept");
        back["location"].ShouldBe("us");
        back["accounts-server"].ShouldBe("https://accounts.zoho.com");
        back["state"].ShouldBe("a b&c");

        Answer tokens = await Browser.RedeemAsync(back["code"], ("redirect_uri", Redirect));
        tokens.Has("refresh_token").ShouldBeTrue();
        tokens.Text("scope").ShouldBe("ZohoCRM.modules.ALL ZohoCRM.users.READ");
    }

    [Fact]
    public async Task A_user_denies()
    {
        Dictionary<string, string> back = await SubmitAsync(await PageAsync(Url()), "deny");
        back["error"].ShouldBe("access_denied");
        back["state"].ShouldBe("a b&c");
        back.ShouldNotContainKey("code");
    }

    [Theory]
    [InlineData("client_id", "1000.NOBODY", "Invalid Client")]
    [InlineData("redirect_uri", "http://localhost/elsewhere", "Invalid Redirect Uri")]
    [InlineData("scope", "ZohoCRM.nonsense", "Scope does not exist")]
    [InlineData("response_type", "token", "Invalid Response Type")]
    [InlineData("code_challenge_method", "S512", "Invalid Code Challenge Method")]
    public async Task What_is_wrong_with_a_login_is_told_on_a_page_and_not_to_the_redirect_uri(string parameter, string value, string problem)
    {
        using HttpResponseMessage response = await Browser.Http.GetAsync(Url((parameter, value)), Cancellation);
        response.Headers.Location.ShouldBeNull();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain(problem);
    }

    [Fact]
    public async Task The_redirect_uri_must_be_the_same_when_the_code_is_redeemed()
    {
        string code = Code(Zoho.OAuth.LogIn(Url()));
        (await Browser.RedeemAsync(code, ("redirect_uri", "http://localhost/elsewhere"))).Error.ShouldBe("invalid_redirect_uri");
        (await Browser.RedeemAsync(code)).Error.ShouldBe("invalid_redirect_uri");
        (await Browser.RedeemAsync(code, ("redirect_uri", Redirect))).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task A_refresh_token_comes_with_offline_access_only()
    {
        string code = Code(Zoho.OAuth.LogIn(Url(("access_type", "online"))));
        Answer tokens = await Browser.RedeemAsync(code, ("redirect_uri", Redirect));
        tokens.Has("access_token").ShouldBeTrue();
        tokens.Has("refresh_token").ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_consent_gives_no_refresh_token_unless_it_is_forced_or_wider()
    {
        (await LogInAsync()).Has("refresh_token").ShouldBeTrue();
        (await LogInAsync()).Has("refresh_token").ShouldBeFalse();
        (await LogInAsync(("prompt", "consent"))).Has("refresh_token").ShouldBeTrue();
        (await LogInAsync(("scope", "ZohoCRM.modules.ALL,ZohoCRM.org.READ"))).Has("refresh_token").ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_is_redeemed_at_the_users_own_data_centre_only()
    {
        EmulatedUser european = Zoho.Accounts.Users.First(user => user.Org.DataCenter == DataCenter.EU);
        Uri redirect = Zoho.OAuth.LogIn(Url(), european.Email);
        Dictionary<string, string> back = Parse(redirect);
        back["location"].ShouldBe("eu");
        back["accounts-server"].ShouldBe("https://accounts.zoho.eu");

        (await Browser.RedeemAsync(back["code"], ("redirect_uri", Redirect))).Error.ShouldBe("invalid_code");
        using var atHome = new Browser(Zoho, DataCenter.EU);
        Answer tokens = await atHome.RedeemAsync(back["code"], ("redirect_uri", Redirect));
        tokens.Text("api_domain").ShouldBe("https://www.zohoapis.eu");

        (await atHome.GetAsync("/crm/v8/users", tokens.Text("access_token"))).Status.ShouldBe(HttpStatusCode.OK);
        (await Browser.GetAsync("/crm/v8/users", tokens.Text("access_token"))).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.RefreshAsync(tokens.Text("refresh_token"))).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public void Nobody_from_china_logs_in_elsewhere()
    {
        EmulatedUser chinese = Zoho.Accounts.Users.First(user => user.Org.DataCenter == DataCenter.CN);
        Should.Throw<ArgumentException>(() => Zoho.OAuth.LogIn(Url(), chinese.Email)).Message.ShouldContain("US");
    }

    [Fact]
    public async Task An_app_of_one_data_centre_is_unknown_at_another()
    {
        EmulatedApp local = Zoho.Accounts.AddApp(dataCenters: [DataCenter.EU]);
        (await Browser.RedeemAsync("1000.any", ("client_id", local.ClientId), ("client_secret", local.ClientSecret.Reveal()))).Error.ShouldBe("invalid_client");
        using var european = new Browser(Zoho, DataCenter.EU);
        (await european.RedeemAsync("1000.any", ("client_id", local.ClientId), ("client_secret", local.ClientSecret.Reveal()))).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task Text_from_outside_is_encoded_on_the_page() =>
        (await PageAsync(Url(("state", "\"><script>alert(1)</script>")))).ShouldNotContain("<script>");

    private static Uri Url(params (string Name, string Value)[] changed)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = Seed.ClientId,
            ["redirect_uri"] = Redirect,
            ["response_type"] = "code",
            ["scope"] = "ZohoCRM.modules.ALL,ZohoCRM.users.READ",
            ["access_type"] = "offline",
            ["state"] = "a b&c",
        };
        foreach ((string name, string value) in changed) parameters[name] = value;
        return new Uri(QueryHelpers.AddQueryString("https://accounts.zoho.com/oauth/v2/auth", parameters));
    }

    private async Task<Answer> LogInAsync(params (string Name, string Value)[] changed) =>
        await Browser.RedeemAsync(Code(Zoho.OAuth.LogIn(Url(changed))), ("redirect_uri", Redirect));

    private Task<string> PageAsync(Uri url) => Browser.Http.GetStringAsync(url, Cancellation);

    /// <summary>Does with the page's form what a browser does.</summary>
    private async Task<Dictionary<string, string>> SubmitAsync(string page, string decision)
    {
        string action = Action().Match(page).Groups[1].Value;
        var fields = Hidden().Matches(page).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
        fields["user"] = Option().Match(page).Groups[1].Value;
        fields["decision"] = decision;
        using var content = new FormUrlEncodedContent(fields);
        using HttpResponseMessage response = await Browser.Http.PostAsync(new Uri(DataCenter.US.Accounts, action), content, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        return Parse(response.Headers.Location!);
    }

    private static string Code(Uri redirect) => Parse(redirect)["code"];

    private static Dictionary<string, string> Parse(Uri redirect)
    {
        redirect.GetLeftPart(UriPartial.Path).ShouldBe(Redirect);
        return QueryHelpers.ParseQuery(redirect.Query).ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString());
    }

    [GeneratedRegex("action=\"([^\"]+)\"")]
    private static partial Regex Action();

    [GeneratedRegex("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("<option value=\"([^\"]+)\"")]
    private static partial Regex Option();
}
