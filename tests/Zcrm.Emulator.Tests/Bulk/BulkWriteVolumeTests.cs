using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class BulkWriteVolumeTests(ITestOutputHelper output) : BulkWriteTest
{
    [Fact]
    [Trait("Category", "Slow")]
    public async Task The_largest_file_is_written_in_seconds_while_others_go_on_reading()
    {
        var csv = new StringBuilder("Last_Name,Email,City,Annual_Revenue\n");
        for (int row = 0; row < 25_000; row++) csv.Append(CultureInfo.InvariantCulture, $"Lead {row},lead{row}@example.com,Kyoto,{row}.25\n");
        long start = Stopwatch.GetTimestamp();
        JsonElement job = await WriteAsync("upsert", "Leads", csv.ToString(), ",\"find_by\":\"Email\"");
        TimeSpan first = Stopwatch.GetElapsedTime(start);
        Counts(job).ShouldBe((25_000, 0, 0, 25_000));
        (await ResultAsync(job)).Length.ShouldBe(25_001);

        Task<JsonElement> again = WriteAsync("upsert", "Leads", csv.ToString(), ",\"find_by\":\"Email\"");
        int reads = 0;
        while (!again.IsCompleted && (await GetAsync("/crm/v8/Leads?fields=City&per_page=1")).Status == System.Net.HttpStatusCode.OK) reads++;
        Counts(await again).ShouldBe((0, 25_000, 0, 25_000));
        TimeSpan second = Stopwatch.GetElapsedTime(start) - first;
        output.WriteLine($"25,000 rows in {first.TotalSeconds:0.0} s; again in {second.TotalSeconds:0.0} s with {reads} reads in between.");
        reads.ShouldBeGreaterThan(2);
    }
}
