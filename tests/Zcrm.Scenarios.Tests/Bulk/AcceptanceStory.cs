using Zcrm.Bulk;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A quarter of a million records in, listed, out, changed and back in; in fair weather, and with a tenth of all answers replaced by faults.</summary>
[Trait("Category", "Slow")]
public sealed class AcceptanceStory
{
    private const int Count = 250_000;

    private static readonly string[] Fields = ["Last_Name", "Email"];

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task A_quarter_million_records_make_the_whole_way_and_each_is_accounted_for(int faultsInHundred)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        BreakAnswers(scenario.Zoho, faultsInHundred);
        ZcrmClient crm = scenario.Client(options => options.Retry = options.Retry with { MaxAttempts = 10 });
        var upsert = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email" };

        (await CountAsync(crm.Bulk.WriteAsync("Contacts", Contacts(), upsert, Scenario.Ct))).ShouldBe([(BulkOutcome.Added, Count)]);
        (await ListedAsync(crm)).ShouldBe(Count);

        // Every hundredth gets an address that is none; the others are changed.
        IAsyncEnumerable<CrmRecord> changed = crm.Bulk.ReadAsync("Contacts", new BulkReadQuery { Fields = Fields }, cancellationToken: Scenario.Ct).Select(Change);
        (await CountAsync(crm.Bulk.WriteAsync("Contacts", changed, new BulkWriteOptions { Operation = BulkOperation.Update }, Scenario.Ct)))
            .ShouldBe([(BulkOutcome.Failed, Count / 100), (BulkOutcome.Updated, Count - (Count / 100))]);

        var query = new BulkReadQuery { Fields = Fields, Criteria = BulkCriteria.StartsWith("Last_Name", "Changed") };
        (await crm.Bulk.ReadAsync("Contacts", query, cancellationToken: Scenario.Ct).CountAsync(Scenario.Ct)).ShouldBe(Count - (Count / 100));
        scenario.Zoho.Data.Count("Contacts").ShouldBe(Count);
    }

    private static async IAsyncEnumerable<CrmRecord> Contacts()
    {
        await Task.CompletedTask;
        for (int i = 0; i < Count; i++) yield return new CrmRecord { ["Last_Name"] = $"Name {i}", ["Email"] = $"c{i}@example.com" };
    }

    private static CrmRecord Change(CrmRecord contact)
    {
        int number = int.Parse(contact.Get<string>("Email")!.AsSpan(1..^"@example.com".Length), System.Globalization.CultureInfo.InvariantCulture);
        contact["Last_Name"] = $"Changed {number}";
        if (number % 100 == 0) contact["Email"] = "no address";
        return contact;
    }

    private static async Task<int> ListedAsync(ZcrmClient crm)
    {
        var seen = new HashSet<string>();
        await foreach (CrmRecord contact in crm.Records("Contacts").List(["Last_Name"], new ListRecordsOptions { Prefetch = true })) seen.Add(contact.Id.ToString()).ShouldBeTrue();
        return seen.Count;
    }

    /// <summary>Counts outcomes, and that every row from the first to the last has one, in order.</summary>
    private static async Task<IEnumerable<(BulkOutcome, int)>> CountAsync(IAsyncEnumerable<BulkRowResult> results)
    {
        var counts = new SortedDictionary<BulkOutcome, int>();
        long next = 0;
        await foreach (BulkRowResult result in results)
        {
            result.Index.ShouldBe(next++);
            counts[result.Outcome] = counts.GetValueOrDefault(result.Outcome) + 1;
        }

        next.ShouldBe(Count);
        return counts.Select(count => (count.Key, count.Value));
    }

    private static void BreakAnswers(ZcrmEmulator zoho, int inHundred)
    {
        if (inHundred == 0) return;
        var random = new Random(7);
        Func<EmulatorRequest, bool> sometimes = request => !request.IsForAccounts && random.Next(500) < inHundred;
        zoho.Faults.Next(int.MaxValue, sometimes).TooManyRequests();
        zoho.Faults.Next(int.MaxValue, sometimes).Status(503);
        zoho.Faults.Next(int.MaxValue, sometimes).CutConnection();
        zoho.Faults.Next(int.MaxValue, sometimes).Truncate();
        zoho.Faults.Next(int.MaxValue, sometimes).Html();
    }
}
