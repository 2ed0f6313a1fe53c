using System.Net;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

public sealed class CurrentUserTests
{
    [Fact]
    public async Task Every_request_has_the_client_of_its_own_user()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor american = app.NewVisitor();
        using Visitor european = app.NewVisitor();
        await american.LogInAsync(app.American.Email);
        await european.LogInAsync(app.European.Email);

        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(index => (index % 2 == 0 ? american : european).GetAsync("/org")));

        for (int i = 0; i < answers.Length; i++) answers[i].Body.ShouldBe((i % 2 == 0 ? app.American : app.European).Org.Name);
    }

    [Fact]
    public async Task Records_are_answered_as_the_json_that_they_are()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();
        await visitor.LogInAsync(app.European.Email);

        using JsonDocument leads = JsonDocument.Parse((await visitor.GetAsync("/leads")).Body);

        leads.RootElement.EnumerateArray().Select(lead => string.Join(' ', lead.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal))).ShouldBe(["Last_Name id", "Last_Name id"]);
    }

    [Fact]
    public async Task Without_a_user_there_is_a_clear_error()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();

        (await visitor.GetAsync("/anybody")).Status.ShouldBe(HttpStatusCode.InternalServerError);

        app.Log.Text.ShouldContain("Nobody is signed in");
        app.Log.Text.ShouldContain("require authorization");
    }

    [Fact]
    public async Task Outside_of_a_request_there_is_a_clear_error()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();

        Should.Throw<ZcrmAuthenticationException>(() => scope.ServiceProvider.GetRequiredService<ZcrmClient>()).Message.ShouldContain("IZcrmClientFactory");
    }

    [Fact]
    public async Task A_user_who_is_not_connected_is_told_so()
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = app.NewVisitor();
        await visitor.GetAsync("/enter?name=42");

        (await visitor.GetAsync("/org")).Body.ShouldContain("No connection is stored for 42");
        (await visitor.GetAsync("/connection")).Body.ShouldBeEmpty();
        (await visitor.PostAsync("/disconnect")).Body.ShouldBe("False");
    }

    [Fact]
    public async Task Disconnecting_revokes_at_Zoho_and_removes_the_connection_of_this_user_only()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor american = app.NewVisitor();
        using Visitor european = app.NewVisitor();
        await american.LogInAsync(app.American.Email);
        await european.LogInAsync(app.European.Email);
        Secret refreshToken = (await app.StoredAsync(WebApp.NameOf(app.European)))!.RefreshToken!;

        (await european.PostAsync("/disconnect")).Body.ShouldBe("True");

        (await app.StoredAsync(WebApp.NameOf(app.European))).ShouldBeNull();
        (await european.GetAsync("/org")).Body.ShouldContain("No connection is stored");
        (await american.GetAsync("/org")).Body.ShouldBe(app.American.Org.Name);
        await using ZcrmClient other = new(app.Zoho.CreateClientOptions(app.European, connected: false));
        ZcrmAuthenticationException refused = await Should.ThrowAsync<ZcrmAuthenticationException>(() => other.Auth.ImportRefreshTokenAsync(refreshToken.Reveal(), cancellationToken: WebApp.Ct));
        refused.Code.ShouldBe(CrmErrorCode.InvalidCode);
    }

    [Fact]
    public void A_named_client_of_the_current_user_is_a_keyed_service()
    {
        var services = new ServiceCollection();
        services.AddZcrm("billing", options => (options.ClientId, options.ClientSecret) = ("1000.ABC", new Secret("secret"))).AddCurrentUser();
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = new DefaultHttpContext { User = Signed("42") } });
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();

        scope.ServiceProvider.GetRequiredKeyedService<IZcrmCurrentUser>("billing").Name.ShouldBe("42");
        scope.ServiceProvider.GetKeyedServices<ZcrmClient>("billing").Count().ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => provider.GetRequiredKeyedService<ZcrmClient>("billing"));
    }

    [Fact]
    public void Users_may_be_named_by_another_claim()
    {
        var services = new ServiceCollection();
        services.AddZcrm(options => (options.ClientId, options.ClientSecret) = ("1000.ABC", new Secret("secret"))).AddCurrentUser(user => user.FindFirst("employee")?.Value);
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = new DefaultHttpContext { User = Signed("42", "employee") } });
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();

        scope.ServiceProvider.GetRequiredService<IZcrmCurrentUser>().Name.ShouldBe("42");
    }

    [Fact]
    public async Task Logging_in_changes_for_whom_no_other_client_speaks()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        ZcrmClient shared = app.Services.GetRequiredService<IZcrmClientFactory>().Default;
        using Visitor american = app.NewVisitor();
        using Visitor european = app.NewVisitor();
        await american.LogInAsync(app.American.Email);
        await european.LogInAsync(app.European.Email);

        ZcrmAuthenticationException refused = await Should.ThrowAsync<ZcrmAuthenticationException>(() => shared.Auth.GetConnectionAsync(WebApp.Ct));

        refused.Message.ShouldContain("2 users");
    }

    private static ClaimsPrincipal Signed(string name, string claim = ClaimTypes.NameIdentifier) => new(new ClaimsIdentity([new Claim(claim, name)], "App"));
}
