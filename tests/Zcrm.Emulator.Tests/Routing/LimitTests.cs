using System.Net;

namespace Zcrm.Emulator;

public sealed class LimitTests : EmulatorTest
{
    private protected override ZcrmEmulatorOptions Options() => new() { Rules = { DailyCredits = 4, RetryAfterSeconds = 2 } };

    [Fact]
    public async Task Credits_are_told_from_half_on_and_come_back_after_a_day()
    {
        Tokens tokens = await Browser.SignInAsync();
        (await CallAsync(tokens.Access)).Headers.ShouldNotContainKey("X-API-CREDITS-REMAINING");
        (await CallAsync(tokens.Access)).Headers["X-API-CREDITS-REMAINING"].ShouldBe("2");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(30));
        (await CallAsync(tokens.Access)).Headers["X-API-CREDITS-REMAINING"].ShouldBe("1");
        (await CallAsync(tokens.Access)).Headers["X-API-CREDITS-REMAINING"].ShouldBe("0");
        Answer refused = await CallAsync(tokens.Access);
        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Code.ShouldBe("TOO_MANY_REQUESTS");
        refused.Headers["Retry-After"].ShouldBe("2");

        Zoho.Clock.Advance(TimeSpan.FromHours(23.6));
        string later = (await Browser.RefreshAsync(tokens.Refresh)).Text("access_token");
        (await CallAsync(later)).Status.ShouldBe(HttpStatusCode.OK);
        (await CallAsync(later)).Status.ShouldBe(HttpStatusCode.OK);
        (await CallAsync(later)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private Task<Answer> CallAsync(string token) => Browser.GetAsync("/crm/v8/org", token);
}
