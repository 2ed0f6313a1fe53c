using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>A server on loopback that answers everything with the page.</summary>
internal static class LoopbackServer
{
    public static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        server.MapGet("/{**path}", () => Results.Bytes(LeadsPage.Bytes, "application/json"));
        await server.StartAsync();
        return server;
    }
}
