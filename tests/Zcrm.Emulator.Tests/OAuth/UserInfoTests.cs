using System.Net;

namespace Zcrm.Emulator;

public sealed class UserInfoTests : EmulatorTest
{
    [Theory]
    [InlineData("Zoho-oauthtoken")]
    [InlineData("Bearer")]
    public async Task The_profile_has_zohos_odd_keys(string scheme)
    {
        Answer profile = await AskAsync(scheme, (await Browser.SignInAsync("aaaserver.profile.read")).Access);
        profile.Text("Email").ShouldBe(Zoho.Accounts.Users[0].Email);
        profile.Text("First_Name").ShouldBe("Ana");
        profile.Text("Last_Name").ShouldBe("Lopez");
        profile.Text("Display_Name").ShouldBe("Ana Lopez");
        profile.Json.GetProperty("ZUID").GetInt64().ShouldBe(Zoho.Accounts.Users[0].Zuid);
    }

    [Fact]
    public async Task It_needs_a_token_with_its_scope()
    {
        (await AskAsync("Bearer", (await Browser.SignInAsync("ZohoCRM.users.READ")).Access)).Text("error_code").ShouldBe("INVALID_OAUTHSCOPE");
        Answer unknown = await AskAsync("Bearer", "1000.unknown");
        unknown.Status.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.Text("error_code").ShouldBe("INVALID_OAUTHTOKEN");
    }

    private async Task<Answer> AskAsync(string scheme, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(DataCenter.US.Accounts, "/oauth/user/info"));
        request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
