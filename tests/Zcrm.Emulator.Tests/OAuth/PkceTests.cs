using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Zcrm.Emulator;

public sealed class PkceTests : EmulatorTest
{
    private const string Redirect = "http://localhost/callback";
    private const string Verifier = "a-verifier-that-is-long-enough-to-be-taken-seriously";

    private static string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    [Theory]
    [InlineData("S256")]
    [InlineData("plain")]
    public async Task The_verifier_of_the_challenge_redeems_the_code(string method)
    {
        string code = LogIn(Browser.App, method == "S256" ? Challenge : Verifier, method);
        (await Browser.RedeemAsync(code, ("redirect_uri", Redirect))).Error.ShouldBe("invalid_code");
        (await Browser.RedeemAsync(code, ("redirect_uri", Redirect), ("code_verifier", "another"))).Error.ShouldBe("invalid_code");
        (await Browser.RedeemAsync(code, ("redirect_uri", Redirect), ("code_verifier", Verifier))).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task A_mobile_app_proves_itself_by_the_verifier_instead_of_a_secret()
    {
        EmulatedApp mobile = Zoho.Accounts.AddApp(redirectUris: [Redirect], kinds: AppKinds.Mobile);
        string code = LogIn(mobile, Challenge, "S256");
        Answer tokens = await Browser.PostAsync(
            "/oauth/v2/token",
            ("client_id", mobile.ClientId),
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", Redirect),
            ("code_verifier", Verifier));
        tokens.Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public void A_mobile_app_cannot_log_in_without_a_challenge()
    {
        EmulatedApp mobile = Zoho.Accounts.AddApp(redirectUris: [Redirect], kinds: AppKinds.Mobile);
        Should.Throw<ArgumentException>(() => LogIn(mobile, null, null)).Message.ShouldContain("code challenge");
    }

    [Fact]
    public async Task Other_apps_need_their_secret()
    {
        string code = LogIn(Browser.App, Challenge, "S256");
        Answer refused = await Browser.RedeemAsync(code, ("redirect_uri", Redirect), ("code_verifier", Verifier), ("client_secret", ""));
        refused.Error.ShouldBe("invalid_client_secret");
    }

    private string LogIn(EmulatedApp app, string? challenge, string? method)
    {
        string url = QueryHelpers.AddQueryString("https://accounts.zoho.com/oauth/v2/auth", new Dictionary<string, string?>
        {
            ["client_id"] = app.ClientId,
            ["redirect_uri"] = Redirect,
            ["response_type"] = "code",
            ["scope"] = "ZohoCRM.modules.ALL",
            ["code_challenge"] = challenge,
            ["code_challenge_method"] = method,
        });
        return QueryHelpers.ParseQuery(Zoho.OAuth.LogIn(new Uri(url)).Query)["code"]!;
    }
}
