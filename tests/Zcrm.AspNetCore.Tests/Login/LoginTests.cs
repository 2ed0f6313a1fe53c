using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Zcrm.AspNetCore;

public sealed class LoginTests
{
    [Fact]
    public async Task A_login_asks_for_offline_access_and_consent_and_is_bound_by_state_and_PKCE()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();

        Uri url = (await visitor.GetAsync("/login")).Location!;

        url.GetLeftPart(UriPartial.Path).ShouldBe("https://accounts.zoho.com/oauth/v2/auth");
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(url.Query);
        query["client_id"].ToString().ShouldBe(app.Zoho.Accounts.Apps[0].ClientId);
        query["scope"].ToString().ShouldBe("AaaServer.profile.READ,ZohoCRM.org.READ,ZohoCRM.modules.ALL");
        query["access_type"].ToString().ShouldBe("offline");
        query["prompt"].ToString().ShouldBe("consent");
        query["code_challenge_method"].ToString().ShouldBe("S256");
        query["redirect_uri"].ToString().ShouldBe(new Uri(app.Address, "/signin-zoho").AbsoluteUri);
        query["state"].ToString().Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Who_logged_in_has_claims_and_a_stored_connection()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();

        Answer claims = await visitor.LogInAsync(app.American.Email);

        claims.Body.Split('\n').ShouldBe(
        [
            $"{ZohoClaimTypes.User}={app.American.Zuid}@us",
            $"{ZohoClaimTypes.Name}={app.American.FullName}",
            $"{ZohoClaimTypes.Email}={app.American.Email}",
            $"{ZohoClaimTypes.Zuid}={app.American.Zuid}",
            $"{ZohoClaimTypes.DataCenter}=us",
            $"{ZohoClaimTypes.Organization}={app.American.Org.Zgid}",
            $"{ZohoClaimTypes.OrganizationName}={app.American.Org.Name}",
        ]);
        Connection? stored = await app.StoredAsync(WebApp.NameOf(app.American));
        stored.ShouldNotBeNull().RefreshToken.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_user_of_another_data_centre_is_connected_there()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();

        Answer org = await visitor.LogInAsync(app.European.Email, "/org");

        org.Body.ShouldBe(app.European.Org.Name);
        (await app.StoredAsync(WebApp.NameOf(app.European)))!.AccountsServer.ShouldBe(DataCenter.EU.Accounts);
        app.Zoho.Journal.Entries.ShouldAllBe(entry => entry.Request.DataCenter == DataCenter.EU);
    }

    [Fact]
    public async Task A_user_without_the_scope_for_the_organization_logs_in_without_its_claims()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync(login => login.Scopes = [Scope.ProfileRead]);
        using Visitor visitor = app.NewVisitor();

        Answer claims = await visitor.LogInAsync(app.American.Email);

        claims.Body.ShouldContain(app.American.Email);
        claims.Body.ShouldNotContain(ZohoClaimTypes.Organization);
    }

    [Fact]
    public async Task A_user_without_access_to_the_API_can_log_in_all_the_same()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();
        app.Zoho.Faults.Next().NoApiAccess();

        Answer claims = await visitor.LogInAsync(app.American.Email);

        claims.Status.ShouldBe(HttpStatusCode.OK);
        claims.Body.ShouldNotContain(ZohoClaimTypes.Organization);
    }

    [Fact]
    public async Task A_login_succeeds_though_the_organization_s_name_cannot_be_told()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();
        int asked = 0;
        app.Zoho.Faults.Next(1, request => request.Path.EndsWith("/org", StringComparison.Ordinal) && Interlocked.Increment(ref asked) == 2).NoApiAccess();

        Answer claims = await visitor.LogInAsync(app.American.Email);

        claims.Body.ShouldContain($"{ZohoClaimTypes.Organization}={app.American.Org.Zgid}");
        claims.Body.ShouldNotContain(ZohoClaimTypes.OrganizationName);
        app.Log.Text.ShouldContain("is not known");
    }
}
