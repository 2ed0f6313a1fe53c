using System.Net;

namespace Zcrm.Emulator;

public sealed class RevokeTests : EmulatorTest
{
    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU] };

    [Fact]
    public async Task A_revoked_refresh_token_takes_its_access_tokens_with_it()
    {
        Tokens tokens = await Browser.SignInAsync();
        (await Browser.PostAsync("/oauth/v2/token/revoke", ("token", tokens.Refresh))).Text("status").ShouldBe("success");
        (await Browser.RefreshAsync(tokens.Refresh)).Error.ShouldBe("invalid_code");
        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Code.ShouldBe("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_revoked_access_token_goes_alone()
    {
        Tokens tokens = await Browser.SignInAsync();
        (await Browser.PostAsync($"/oauth/v2/token/revoke?token={tokens.Access}")).Text("status").ShouldBe("success");
        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.RefreshAsync(tokens.Refresh)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_that_is_unknown_here_is_a_400()
    {
        (await Browser.PostAsync("/oauth/v2/token/revoke", ("token", "1000.unknown"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Tokens tokens = await Browser.SignInAsync();
        using var european = new Browser(Zoho, DataCenter.EU);
        (await european.PostAsync("/oauth/v2/token/revoke", ("token", tokens.Refresh))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
