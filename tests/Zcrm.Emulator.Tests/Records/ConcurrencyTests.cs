namespace Zcrm.Emulator.Tests;

public sealed class ConcurrencyTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Many_callers_at_once_lose_nothing_and_break_no_rule()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Code__c", "text") { IsUnique = true });
        CancellationToken ct = TestContext.Current.CancellationToken;
        int duplicates = 0;
        Task[] callers = [.. Enumerable.Range(0, 8).Select(caller => Task.Run(
            async () =>
            {
                for (int number = 0; number < 50; number++)
                {
                    TestAnswer answer = await _zoho.PostAsync(
                        "Leads", $$"""{"data":[{"Last_Name":"L","Rating":"R{{caller}}-{{number}}","Code__c":"{{number}}"},{"Last_Name":"M"}]}""");
                    if (answer.Status == 207) Interlocked.Increment(ref duplicates);
                    await _zoho.GetAsync("settings/fields?module=Leads");
                    await _zoho.GetAsync("Leads?fields=Last_Name,Owner,Rating");
                }
            },
            ct))];
        await Task.WhenAll(callers);
        _zoho.Data.Count("Leads").ShouldBe((8 * 50) + 50);
        duplicates.ShouldBe(7 * 50);
        _zoho.Plane.Catalog.Find(_zoho.Org, "Leads")!.Find("Rating")!.PickListValues.Count.ShouldBe(6 + 50);
    }
}
