using Zcrm;

// A small integration, published with NativeAOT and run against an emulator on loopback:
// Zcrm.AotSmoke <address> <client id> <client secret> <grant token> <token directory>
if (args is not [string address, string clientId, string clientSecret, string grantToken, string directory])
{
    Console.Error.WriteLine("Usage: Zcrm.AotSmoke <address> <client id> <client secret> <grant token> <token directory>");
    return 2;
}

await using var crm = new ZcrmClient(new ZcrmClientOptions
{
    ClientId = clientId,
    ClientSecret = clientSecret,
    Hosts = CrmHosts.AllAt(new Uri(address)),
    TokenStore = new FileTokenStore(directory),
});

Connection connection = await crm.Auth.ExchangeGrantTokenAsync(grantToken);
Console.WriteLine($"signed in as {connection.Key.User}, with ms of processor time: {Environment.CpuUsage.TotalTime.TotalMilliseconds:0}");

RecordsClient leads = crm.Records("Leads");
var lead = new CrmRecord { ["Last_Name"] = "Ahead-of-time", ["Company"] = "Native & Co", ["Annual_Revenue"] = 1234.50m };
WriteResult inserted = await leads.InsertAsync(lead);
CrmRecord read = await leads.GetAsync(inserted.Id) ?? throw new InvalidOperationException("The lead is gone.");
read["City"] = "Kyoto";
await leads.UpdateAsync(read);
Console.WriteLine($"wrote {read.Get<string>("Last_Name")} with {read.Get<decimal>("Annual_Revenue")}, changed at {read.ModifiedTime:O}");

int count = 0;
await foreach (CrmRecord _ in leads.List(["Last_Name"])) count++;
Console.WriteLine($"listed {count}");

try
{
    await leads.InsertAsync(new CrmRecord { ["Company"] = "Nameless" });
}
catch (ZcrmApiException exception)
{
    Console.WriteLine($"refused: {exception.Code} in {exception.Field}");
}

await crm.Auth.RevokeAsync();
Console.WriteLine("done");
return 0;
