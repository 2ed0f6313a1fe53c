namespace Zcrm;

/// <summary>The README's example, compiled and run: its lines stand here word for word.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public async Task The_ten_lines_of_the_README_run()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClientOptions options = scenario.FreshOptions();
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken();
        List<string> printed = [];

        await RunAsync(options, grantToken, printed.Add);

        printed.ShouldHaveSingleItem().ShouldEndWith(" Ito");
    }

    [Fact]
    public void They_are_the_lines_of_the_README()
    {
        string[] readme = File.ReadAllLines(Path.Combine(Processes.Root, "README.md"));
        string[] example = [.. readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")];
        string[] here = [.. File.ReadAllLines(Path.Combine(Processes.Root, "tests", "Zcrm.Scenarios.Tests", "ReadmeExample.cs")).Select(line => line.Trim())];

        // The first line makes the options, which the emulator makes here.
        example.Length.ShouldBe(11);
        foreach (string line in example.Skip(1).Where(line => line.Length > 0)) here.ShouldContain(line.Trim());
    }

    private static async Task RunAsync(ZcrmClientOptions options, string grantToken, Action<string> print)
    {
        var Console = new { WriteLine = print };

        await using var crm = new ZcrmClient(options);
        await crm.Auth.ExchangeGrantTokenAsync(grantToken);           // once; from then on tokens are kept and refreshed

        RecordsClient leads = crm.Records("Leads");
        WriteResult created = await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "Kyoto Tea" });
        CrmRecord? lead = await leads.GetAsync(created.Id);
        lead!["Rating"] = "Hot";
        await leads.UpdateAsync(lead);                                // sends Rating and nothing else
        await foreach (CrmRecord hot in leads.Search(RecordSearch.ByCriteria("(Rating:equals:Hot)")))
            Console.WriteLine($"{hot.Id} {hot.Get<string>("Last_Name")}");
    }
}
