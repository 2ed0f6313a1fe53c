using LoginWithZoho;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

// Without configuration the app logs in at a local Zoho CRM with two data centres. With ZCRM_CLIENT_ID, ZCRM_CLIENT_SECRET and ZCRM_DATA_CENTER
// set it logs in at the real one, where http://localhost:5080/signin-zoho has to be registered as a redirect URI.
bool isConfigured = Environment.GetEnvironmentVariable("ZCRM_CLIENT_ID") is { Length: > 0 };
await using LocalZoho? local = isConfigured ? null : await LocalZoho.StartAsync();
await using WebApplication app = LoginApp.Create(args, local);
await app.StartAsync();
local?.Register(app.Urls);
Console.WriteLine($"Lead Desk is at {app.Urls.First()}, and logs in at {(local is null ? "Zoho" : "a local Zoho with two data centres")}.");
await app.WaitForShutdownAsync();
