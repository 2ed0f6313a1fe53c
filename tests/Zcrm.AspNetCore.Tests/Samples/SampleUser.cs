using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zcrm.Emulator;

namespace Zcrm.AspNetCore;

/// <summary>A user of the sample in a browser of their own.</summary>
internal sealed class SampleUser(IPage page, Uri app, EmulatedUser user)
{
    private const int Patience = 60_000;

    private static readonly string Screenshots = Path.Combine(
        typeof(SampleUser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!, "artifacts", "screenshots");

    public IPage Page => page;

    public EmulatedUser User => user;

    /// <summary>Every address that the browser asked for.</summary>
    public ConcurrentQueue<string> Visited { get; } = [];

    public static async Task<SampleUser> OpenAsync(IBrowser browser, Uri app, EmulatedUser user, int width = 1280, ColorScheme colors = ColorScheme.Light)
    {
        IBrowserContext context = await browser.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 860 }, ColorScheme = colors, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        IPage page = await context.NewPageAsync();
        var opened = new SampleUser(page, app, user);
        page.Request += (_, request) => opened.Visited.Enqueue(request.Url);
        return opened;
    }

    /// <summary>Opens the app, and clicks through to Zoho's page.</summary>
    public async Task GoToZohoAsync()
    {
        await page.GotoAsync(app.AbsoluteUri);
        await page.ClickAsync("text=Log in with Zoho");
        await ArriveAsync("**/oauth/v2/auth?**");
        (await page.InnerTextAsync("body")).ShouldContain("Lead Desk asks for");
    }

    public async Task LogInAsync()
    {
        await GoToZohoAsync();
        await page.SelectOptionAsync("select[name=user]", user.Id);
        await page.ClickAsync("button[value=accept]");
        await ArriveAsync("**/leads");
    }

    /// <summary>Waits until the browser is at an address, in which two stars stand for anything.</summary>
    public Task ArriveAsync(string address) => Assertions.Expect(page).ToHaveURLAsync(
        new Regex($"^{Regex.Escape(address).Replace("\\*\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1)),
        new PageAssertionsToHaveURLOptions { Timeout = Patience });

    /// <summary>Saves an address that Zoho refuses; done when the form is back.</summary>
    public async Task SaveABadAddressAsync()
    {
        await page.FillAsync("input[name=Email]", "no address");
        await page.ClickAsync("button:text('Save')");
        await page.Locator("[aria-invalid=true]").WaitForAsync();
    }

    public Task OpenAsync(string path) => page.GotoAsync(new Uri(app, path).AbsoluteUri);

    public Task<string> TextAsync(string selector = "main") => page.InnerTextAsync(selector);

    public async Task<string> CookiesAsync() => string.Join('\n', (await page.Context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));

    /// <summary>Keeps a picture of the page for people to look at.</summary>
    public Task PhotographAsync(string name) => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, $"login-with-zoho-{name}.png") });
}
