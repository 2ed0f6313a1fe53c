using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zcrm.Modules;

namespace Zcrm.AspNetCore;

/// <summary>The pages of the application under test.</summary>
internal static class TestPages
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/login", (string? to) => Results.Challenge(new AuthenticationProperties { RedirectUri = to ?? "/claims" }));
        app.MapGet("/claims", (ClaimsPrincipal user) => Results.Text(string.Join('\n', user.Claims.Select(claim => $"{claim.Type}={claim.Value}")))).RequireAuthorization();
        app.MapGet("/leads", (ZcrmClient crm) => crm.Records<Lead>().List(["Last_Name"]).Take(2)).RequireAuthorization();
        app.MapGet("/org", async (ZcrmClient crm) => await OrgAsync(crm)).RequireAuthorization();
        app.MapGet("/anybody", async (HttpContext http) => await OrgAsync(http.RequestServices.GetRequiredService<ZcrmClient>()));
        app.MapGet("/connection", async (IZcrmCurrentUser user) => $"{await user.FindConnectionAsync()}");
        app.MapPost("/disconnect", async (IZcrmCurrentUser user) => $"{await user.DisconnectAsync()}");
        app.MapGet("/enter", (string name) => Results.SignIn(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, name)], "App"))));
    }

    /// <summary>The name of the client's organization, or the error.</summary>
    private static async Task<string> OrgAsync(ZcrmClient crm)
    {
        try
        {
            CrmObject? answer = await crm.SendAsync(HttpMethod.Get, "org");
            return answer!.GetObjects("org")[0].Get<string>("company_name")!;
        }
        catch (ZcrmException exception)
        {
            return exception.Message;
        }
    }
}
