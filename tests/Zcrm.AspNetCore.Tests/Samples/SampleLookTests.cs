using LoginWithZoho;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Zcrm.AspNetCore;

/// <summary>The sample's pages for people with phones, in dark rooms, with a keyboard only, or who read with difficulty.</summary>
public sealed class SampleLookTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private LocalZoho _zoho = null!;
    private WebApplication _app = null!;

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

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Every_page_can_be_used_at_this_width_in_these_colors(int width, ColorScheme colors)
    {
        SampleUser user = await OpenAsync(width, colors);
        foreach ((string name, string path) in ((string, string)[])[("welcome", "/"), ("failed", "/?failed=invalid_client"), ("ended", "/?disconnected"), ("nowhere", "/nowhere")])
            await LookAsync(user, name, path, width, colors);

        await user.LogInAsync();
        string lead = (await user.Page.GetAttributeAsync("tbody tr:first-child a", "href"))!;
        foreach ((string name, string path) in ((string, string)[])[("leads", "/leads?saved"), ("edit", lead), ("connection", "/connection"), ("gone", "/leads/1")])
            await LookAsync(user, name, path, width, colors);

        await user.OpenAsync(lead);
        await user.SaveABadAddressAsync();
        await LookAsync(user, "refused", path: null, width, colors);
    }

    [Fact]
    public async Task A_keyboard_reaches_the_content_first_and_sees_where_it_is()
    {
        SampleUser user = await OpenAsync(1280, ColorScheme.Light);
        await user.LogInAsync();
        await user.Page.Keyboard.PressAsync("Tab");
        (await user.TextAsync(":focus")).ShouldBe("Skip to the content");
        (await user.Page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().left")).ShouldBeGreaterThanOrEqualTo(0);
        await user.Page.Keyboard.PressAsync("Enter");
        await user.Page.Keyboard.PressAsync("Tab");
        (await user.Page.EvaluateAsync<bool>("document.activeElement.matches('tbody tr:first-child a') && getComputedStyle(document.activeElement).outlineStyle === 'solid'")).ShouldBeTrue();
    }

    private Task<SampleUser> OpenAsync(int width, ColorScheme colors) =>
        SampleUser.OpenAsync(chromium.Browser, new Uri(_app.Urls.First()), _zoho.Emulator.Accounts.Users[1], width, colors);

    private static async Task LookAsync(SampleUser user, string name, string? path, int width, ColorScheme colors)
    {
        if (path is not null) await user.OpenAsync(path);
        await user.PhotographAsync($"look-{width}-{colors}-{name}".ToLowerInvariant());
        (await PageCheck.ProblemsAsync(user.Page)).ShouldBeEmpty($"{name} at {width} in {colors}");
    }
}
