using System.IO.Compression;
using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>The zips of a bulk write of a million records, against plain text written into zips; run with the argument <c>bulk-write</c>.</summary>
internal static class BulkWriteSpeed
{
    private const int Rows = 1_000_000;
    private const int RowsPerZip = 25_000;
    private const int Rounds = 3;

    public static async Task RunAsync()
    {
        CrmRecord[] read = BulkSample.ReadRecords();
        CrmRecord[] made = [.. read.Select(BulkSample.Copy)];
        for (int round = 0; round <= Rounds; round++)
        {
            Spent plain = await Spent.OnAsync(() => Task.Run(Plain));
            Spent ofRead = await Spent.OnAsync(() => ZipAsync(read, static () => { }));
            Spent ofMade = await Spent.OnAsync(() => ZipAsync(made, static () => { }));
            if (round == 0) continue;
            Console.WriteLine(FormattableString.Invariant($"plain {Rows / plain.Wall:N0} rows/s"));
            Console.WriteLine(FormattableString.Invariant($"  records as read {Rows / ofRead.Wall:N0} rows/s, {plain.Against(ofRead)}"));
            Console.WriteLine(FormattableString.Invariant($"  records as made {Rows / ofMade.Wall:N0} rows/s, {plain.Against(ofMade)}"));
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        await ZipAsync(made, () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before));
        Console.WriteLine(FormattableString.Invariant($"heap growth {most / 1e6:0.0} MB"));
    }

    private static void Plain()
    {
        for (int zips = 0; zips < Rows / RowsPerZip; zips++)
        {
            using FileStream file = TempFile.Create();
            using var zip = new ZipArchive(file, ZipArchiveMode.Create);
            using var text = new StreamWriter(zip.CreateEntry("rows.csv").Open(), new UTF8Encoding(false), 64 * 1024);
            text.Write(BulkSample.Line(BulkSample.Names));
            for (int row = 0; row < RowsPerZip; row++) Write(text, BulkSample.Cells[row % BulkSample.Cells.Length]);
        }
    }

    private static void Write(StreamWriter text, string[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Write(',');
            text.Write(BulkSample.Quoted(cells[i]));
        }

        text.Write("\r\n");
    }

    private static async Task ZipAsync(CrmRecord[] page, Action zipped)
    {
        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "id" };
        await using var source = new RecordSource(RepeatAsync(page), options, new FieldNames(null!, "Leads", isAsked: false, new JobWait(null!, options)));
        var builder = new PartBuilder(source, RowsPerZip);
        long rows = 0;
        while (await builder.NextAsync(null, isSent: false, CancellationToken.None) is { } part)
        {
            rows += part.Keys.Count;
            zipped();
            await part.Zip!.DisposeAsync();
        }

        if (rows != Rows) throw new InvalidOperationException($"{rows} rows instead of {Rows}.");
    }

    private static async IAsyncEnumerable<CrmRecord> RepeatAsync(CrmRecord[] page)
    {
        await Task.CompletedTask;
        for (int row = 0; row < Rows; row++) yield return page[row % page.Length];
    }
}
