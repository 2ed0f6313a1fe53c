using System.Net;

namespace Zcrm.AspNetCore;

public sealed class ConnectTests
{
    [Fact]
    public async Task A_user_of_the_application_connects_a_Zoho_account_of_any_data_centre()
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = await EnterAsync(app, "42");

        Answer back = await visitor.GetAsync(await visitor.ConsentAsync("/zoho/connect?returnUrl=/org", app.European.Email));

        back.Location!.OriginalString.ShouldBe("/org");
        (await visitor.GetAsync("/org")).Body.ShouldBe(app.European.Org.Name);
        (await app.StoredAsync("42"))!.DataCenter.ShouldBe(DataCenter.EU);
    }

    [Fact]
    public async Task Two_tabs_do_not_disturb_each_other()
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = await EnterAsync(app, "42");
        Uri first = await visitor.ConsentAsync("/zoho/connect", app.American.Email);
        Uri second = await visitor.ConsentAsync("/zoho/connect", app.European.Email);

        (await visitor.GetAsync(second)).Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.GetAsync(first)).Status.ShouldBe(HttpStatusCode.Found);

        (await visitor.GetAsync("/org")).Body.ShouldBe(app.American.Org.Name);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task The_way_back_leads_into_the_application_only(string returnUrl)
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = await EnterAsync(app, "42");

        Answer back = await visitor.GetAsync(await visitor.ConsentAsync($"/zoho/connect?returnUrl={Uri.EscapeDataString(returnUrl)}", app.American.Email));

        back.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task The_cookie_of_a_begun_connect_is_for_the_callback_of_this_browser_only()
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = await EnterAsync(app, "42");

        await visitor.GetAsync("/zoho/connect");

        string cookie = visitor.Seen.Single(text => text.StartsWith(".Zcrm.Connect.", StringComparison.Ordinal));
        cookie.ShouldContain("path=/zoho/connect/callback");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("max-age=900");
    }

    [Theory]
    [InlineData("zoho/connect")]
    [InlineData("/{tenant}/connect")]
    public void A_path_that_cannot_be_is_refused_at_the_start(string path) =>
        Should.Throw<ArgumentException>(() => ZcrmConnectExtensions.MapZcrmConnect(Microsoft.AspNetCore.Builder.WebApplication.Create(), path)).Message.ShouldContain("/zoho/connect");

    internal static async Task<Visitor> EnterAsync(WebApp app, string name)
    {
        Visitor visitor = app.NewVisitor();
        await visitor.GetAsync($"/enter?name={name}");
        return visitor;
    }
}
