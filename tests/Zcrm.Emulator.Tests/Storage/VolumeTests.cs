using System.Diagnostics;

namespace Zcrm.Emulator.Tests;

/// <summary>The limits are many times what it takes, so that a busy machine does not fail them.</summary>
[Trait("Category", "Slow")]
public sealed class VolumeTests(ITestOutputHelper output) : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_hundred_thousand_records_are_made_in_seconds_and_the_last_page_is_as_fast_as_the_first()
    {
        var watch = Stopwatch.StartNew();
        _zoho.Data.Fill("Leads", 100_000);
        output.WriteLine($"100,000 records: {watch.ElapsedMilliseconds} ms");
        _zoho.Data.Count("Leads").ShouldBe(100_000);

        const string Query = "Leads?fields=Last_Name,Email,Owner,Company,Phone,City,Amount,Created_Time,Modified_Time,Lead_Status";
        TestAnswer page = await _zoho.GetAsync(Query);
        var times = new List<TimeSpan>();
        int records = page.Data.Count;
        while ((string?)page.Info["next_page_token"] is { } next)
        {
            watch.Restart();
            page = await _zoho.GetAsync($"{Query}&page_token={next}");
            times.Add(watch.Elapsed);
            records += page.Data.Count;
        }

        records.ShouldBe(100_000);
        output.WriteLine($"page: median {times.Order().ElementAt(times.Count / 2).TotalMilliseconds:0.0} ms, of the last ten {times[^10..].Min().TotalMilliseconds:0.0} ms");
        times[^10..].Min().ShouldBeLessThan(TimeSpan.FromMilliseconds(150));
        watch.Restart();
        (await _zoho.GetAsync("Leads/search?criteria=(Company:equals:99999)")).Data.Count.ShouldBe(1);
        output.WriteLine($"search through all: {watch.ElapsedMilliseconds} ms");
    }
}
