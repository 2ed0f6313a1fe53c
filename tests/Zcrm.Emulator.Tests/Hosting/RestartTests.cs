using System.Net;
using System.Text;

namespace Zcrm.Emulator;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zcrm-emulator-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder, "zoho.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Apps_users_and_tokens_survive_a_restart()
    {
        Tokens tokens;
        EmulatedApp app;
        EmulatedUser user;
        await using (ZcrmEmulator before = await StartAsync())
        {
            app = before.Accounts.AddApp(redirectUris: ["http://localhost/x"], name: "Kept");
            user = before.Accounts.AddUser("otto@zylker.example");
            using var browser = new Browser(before);
            tokens = await browser.SignInAsync(user: user.Email);
        }

        await using ZcrmEmulator after = await StartAsync();
        using var later = new Browser(after);
        after.Accounts.Users.Select(each => each.Email).ShouldBe(["ana.lopez@zylker.example", "otto@zylker.example"]);
        after.Accounts.Users[1].ShouldBe(user);
        EmulatedApp kept = after.Accounts.Apps.Single(each => each.Name == "Kept");
        kept.ClientSecret.ShouldBe(app.ClientSecret);
        kept.RedirectUris.ShouldBe(app.RedirectUris);
        after.Accounts.Orgs.Count.ShouldBe(1);

        EmulatedApp seeded = after.Accounts.Apps.Single(each => each.ClientId == Seed.ClientId);
        (await later.GetAsync("/crm/v8/org", tokens.Access)).Status.ShouldBe(HttpStatusCode.OK);
        Answer refreshed = await later.TokenAsync(
            "refresh_token", ("client_id", seeded.ClientId), ("client_secret", seeded.ClientSecret.Reveal()), ("refresh_token", tokens.Refresh));
        refreshed.Has("access_token").ShouldBeTrue();
        after.Accounts.AddUser("new@zylker.example").Id.ShouldNotBe(user.Id);
    }

    [Fact]
    public async Task The_throttle_survives_a_restart()
    {
        Tokens tokens;
        await using (ZcrmEmulator before = await StartAsync())
        {
            using var browser = new Browser(before);
            tokens = await browser.SignInAsync();
            for (int i = 0; i < 9; i++) await browser.RefreshAsync(tokens.Refresh);
        }

        await using ZcrmEmulator after = await StartAsync();
        using var later = new Browser(after);
        (await later.RefreshAsync(tokens.Refresh)).Error.ShouldBe("Access Denied");
    }

    [Fact]
    public async Task No_token_is_in_the_file()
    {
        Tokens tokens;
        string unused;
        await using (ZcrmEmulator zoho = await StartAsync())
        {
            using var browser = new Browser(zoho);
            tokens = await browser.SignInAsync();
            unused = zoho.OAuth.GenerateGrantToken();
        }

        foreach (string file in Directory.EnumerateFiles(_folder))
        {
            string content = Encoding.Latin1.GetString(await System.IO.File.ReadAllBytesAsync(file, Cancellation));
            foreach (string token in new[] { tokens.Access, tokens.Refresh, unused }) content.ShouldNotContain(token);
        }
    }

    private Task<ZcrmEmulator> StartAsync() => ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { StoragePath = File }, Cancellation);
}
