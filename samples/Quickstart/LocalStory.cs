using Zcrm;
using Zcrm.Emulator;

namespace Quickstart;

/// <summary>The whole main job on a local Zoho CRM, from the grant token to the sign-out.</summary>
internal static class LocalStory
{
    private const int BatchSize = 250;

    public static async Task RunAsync(Screen screen)
    {
        screen.Title("Zcrm quickstart", "On a local Zoho CRM; with ZCRM_CLIENT_ID and the like set, on the real one.");
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync();
        string directory = Directory.CreateTempSubdirectory("zcrm-quickstart-").FullName;
        try
        {
            ZcrmClientOptions options = zoho.CreateClientOptions(connected: false);
            options.TokenStore = new FileTokenStore(directory);
            await using var crm = new ZcrmClient(options);

            await SignInAsync(screen, zoho, crm, directory);
            CrmId id = await InsertAsync(screen, crm);
            await ChangeAsync(screen, crm, id);
            await FindAsync(screen, crm);
            await ListAsync(screen, crm);
            await ExpireAsync(screen, zoho, crm, id);
            await SignOutAsync(screen, crm, id);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task SignInAsync(Screen screen, ZcrmEmulator zoho, ZcrmClient crm, string directory)
    {
        screen.Step("Sign in with a grant token from the API console");
        string grantToken = zoho.OAuth.GenerateGrantToken();
        Connection connection = await crm.Auth.ExchangeGrantTokenAsync(grantToken);
        screen.Fact("User", connection.Key.User);
        screen.Fact("Data centre", $"{connection.DataCenter.Name}, {connection.ApiDomain}");
        screen.Fact("Scopes", $"{connection.Scopes.Count} granted");
        screen.Fact("Tokens", $"encrypted in {directory}");
        foreach (string file in Directory.EnumerateFiles(directory, "*.token")) screen.Fact("", $"{Path.GetFileName(file)[..16]}...token ({new FileInfo(file).Length} bytes)");
    }

    private static async Task<CrmId> InsertAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step("Insert leads; one of them lacks its mandatory last name");
        CrmRecord[] leads =
        [
            new() { ["Last_Name"] = "Ito", ["Company"] = "Kyoto Tea", ["City"] = "Kyoto", ["Annual_Revenue"] = 1_250_000.50m },
            new() { ["Company"] = "Nameless Trading" },
            new() { ["Last_Name"] = "Åkesson", ["Company"] = "Norrland Timber", ["City"] = "Umeå" },
        ];
        WriteResults results = await crm.Records("Leads").InsertAsync(leads);
        screen.Results(results, leads);
        return results[0].Id;
    }

    private static async Task ChangeAsync(Screen screen, ZcrmClient crm, CrmId id)
    {
        screen.Step("Read a lead, change one field, save");
        CrmRecord lead = (await crm.Records("Leads").GetAsync(id))!;
        screen.Fact("Read", $"{lead["Last_Name"]} of {lead["Company"]}, owned by {lead.Owner?.Name}, revenue {lead.Get<decimal>("Annual_Revenue")}");
        lead["Rating"] = "Active";
        screen.Fact("To be sent", string.Join(", ", lead.ChangedNames));
        await crm.Records("Leads").UpdateAsync(lead);
        screen.Done($"saved at {lead.ModifiedTime:yyyy-MM-dd HH:mm:ss zzz}");
    }

    private static async Task FindAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step("Search");
        CrmPageable<CrmRecord> hot = crm.Records("Leads").Search(RecordSearch.ByCriteria("((Rating:equals:Active)and(Annual_Revenue:greater_than:1000000))"));
        screen.Records(await hot.Take(3).ToListAsync(), "Last_Name", "Company", "Rating", "Annual_Revenue");
    }

    private static async Task ListAsync(Screen screen, ZcrmClient crm)
    {
        screen.Step("Insert a batch, and list past one page");
        WriteResults batch = await crm.Records("Contacts").InsertAsync(Enumerable.Range(1, BatchSize).Select(i => new CrmRecord { ["Last_Name"] = $"Contact {i:000}" }));
        screen.Fact("Batch", $"{batch} in {batch.Responses.Count} calls");
        int records = 0;
        await foreach (CrmPage<CrmRecord> page in crm.Records("Contacts").List(["Last_Name", "Email"]).AsPages())
        {
            records += page.Items.Count;
            screen.Fact("Page", $"{page.Items.Count} records{(page.HasMore ? ", more follow" : "")}");
        }

        screen.Done($"{records} contacts listed");
    }

    private static async Task ExpireAsync(Screen screen, ZcrmEmulator zoho, ZcrmClient crm, CrmId id)
    {
        screen.Step("Let the access token expire: the clock moves on by two hours");
        int before = zoho.OAuth.MintCount();
        zoho.Clock.Advance(TimeSpan.FromHours(2));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => crm.Records("Leads").GetAsync(id)));
        screen.Done($"20 calls at once were answered, and the token was refreshed {Times(zoho.OAuth.MintCount() - before)}");
    }

    private static async Task SignOutAsync(Screen screen, ZcrmClient crm, CrmId id)
    {
        screen.Step("Revoke the connection; the next call says what happened");
        await crm.Auth.RevokeAsync();
        screen.Done("revoked at Zoho and removed from the store");
        try
        {
            await crm.Records("Leads").GetAsync(id);
        }
        catch (ZcrmAuthenticationException exception)
        {
            screen.Failure(exception);
        }
    }

    private static string Times(int count) => count == 1 ? "exactly once" : $"{count} times";
}
