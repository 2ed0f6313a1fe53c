using System.Net;
using System.Text.Json;
using CsCheck;

namespace Zcrm.Emulator;

/// <summary>Whatever the files of records and of their rows hold, their job ends, and accounts for every row of both.</summary>
public sealed class BulkFamilyFuzzTests : BulkFamilyTest
{
    private static readonly string[] Cells = ["", " ", "1", "2", "3", "x", "1.5", "12/31/2026", "\"a,b\"", "🦊", "554020000000900001", new string('x', 300)];

    private static readonly Gen<string[][]> Rows = Gen.Int[0, Cells.Length - 1].Select(index => Cells[index]).Array[3].Array[0, 12];

    [Fact]
    public async Task Any_tables_end_their_job()
    {
        AddRows();
        await Gen.Select(Rows, Rows).SampleAsync(
            async sample =>
            {
                string file = await FilesAsync(("leads.csv", Csv("Last_Name,No,City", sample.Item1)), ("tastings.csv", Csv("No,Tea,Score", sample.Item2)));
                Answer created = await CreateAsync("insert", file, Leads, Tastings);
                if (created.Status != HttpStatusCode.Created) return false;
                JsonElement job = await ToEndAsync(created.Json.GetProperty("details").GetProperty("id").GetString()!);
                return job.GetProperty("status").GetString() == "COMPLETED"
                    && (await ResultsAsync(job)).Values.Zip(job.GetProperty("resource").EnumerateArray()).All(pair => Total(pair.Second) == pair.First.Length - 1);
            },
            iter: 60,
            threads: 1);
    }

    private static int Total(JsonElement resource)
    {
        JsonElement file = resource.GetProperty("file");
        int[] counts = [.. ((string[])["added_count", "updated_count", "skipped_count"]).Select(name => file.GetProperty(name).GetInt32())];
        return counts.Sum() == file.GetProperty("total_count").GetInt32() ? counts.Sum() : -1;
    }

    private static string Csv(string header, string[][] rows) => string.Join('\n', [header, .. rows.Select(row => string.Join(',', row))]);
}
