using Zcrm;

namespace Quickstart;

/// <summary>The same job on the real Zoho CRM: signs in with what the environment gives, reads, and writes only when allowed to.</summary>
internal static class RealStory
{
    private const int Shown = 5;

    public static async Task RunAsync(Screen screen, bool mayWrite)
    {
        ZcrmClientOptions options = ZcrmClientOptions.FromEnvironment();
        screen.Title("Zcrm quickstart", $"On the real Zoho CRM in {options.DataCenter.Name}, {(mayWrite ? "reading and writing" : "only reading; give --write to write as well")}.");
        await using var crm = new ZcrmClient(options);

        await SignInAsync(screen, crm);
        await ReadAsync(screen, crm);
        if (mayWrite) await WriteAsync(screen, crm);
    }

    private static async Task SignInAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step("Sign in");
        Connection connection = (Environment.GetEnvironmentVariable("ZCRM_GRANT_TOKEN"), Environment.GetEnvironmentVariable("ZCRM_REFRESH_TOKEN")) switch
        {
            ({ Length: > 0 } grantToken, _) => await crm.Auth.ExchangeGrantTokenAsync(grantToken),
            (_, { Length: > 0 } refreshToken) => await crm.Auth.ImportRefreshTokenAsync(refreshToken, Environment.GetEnvironmentVariable("ZCRM_USER")),
            _ => await crm.Auth.GetConnectionAsync(),
        };
        screen.Fact("User", connection.Key.User);
        screen.Fact("API", connection.ApiDomain);
        screen.Fact("Tokens", $"encrypted in {new FileTokenStore().Directory}");
    }

    private static async Task ReadAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step($"The first {Shown} leads");
        CrmPage<CrmRecord> page = await crm.Records("Leads").List(["Last_Name", "Company"], new ListRecordsOptions { PageSize = Shown }).AsPages().FirstAsync();
        screen.Records(page.Items, "Last_Name", "Company");
        screen.Fact("Answer", $"{page.Response}, credits left: {(object?)page.Response.RemainingCredits ?? "not told"}");
    }

    private static async Task WriteAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step("Insert a lead, change it, delete it");
        var lead = new CrmRecord { ["Last_Name"] = "Zcrm Quickstart", ["Company"] = "Zcrm" };
        WriteResult inserted = await crm.Records("Leads").InsertAsync(lead);
        screen.Done($"inserted {inserted.Id}");
        lead["Description"] = "Made by the quickstart; deleted in a moment.";
        await crm.Records("Leads").UpdateAsync(lead);
        screen.Done("changed its description");
        await crm.Records("Leads").DeleteAsync(inserted.Id);
        screen.Done("deleted it; it is in the recycle bin");
    }
}
