namespace Zcrm;

/// <summary>Long lists are flat in memory.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class ListingMemoryStory
{
    private const int FlatWithin = 20 * 1024 * 1024;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_list_of_100000_records_is_flat_in_memory()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 100_000);
        ZcrmClientOptions options = scenario.Zoho.CreateClientOptions();
        await using var crm = new ZcrmClient(options);
        int pages = 0;
        int records = 0;
        long early = 0;
        await foreach (CrmPage<CrmRecord> page in crm.Records("Contacts").List(["Last_Name", "Email"]).AsPages().WithCancellation(Scenario.Ct))
        {
            records += page.Items.Count;
            if (++pages == 5) early = GC.GetTotalMemory(forceFullCollection: true);
        }

        long late = GC.GetTotalMemory(forceFullCollection: true);
        records.ShouldBe(100_000);
        (late - early).ShouldBeLessThan(FlatWithin);
        TestContext.Current.TestOutputHelper!.WriteLine($"{pages} pages; heap after 5 pages {early / 1024:N0} KB, at the end {late / 1024:N0} KB");
    }
}
