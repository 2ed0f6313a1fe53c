using System.IO.Compression;
using Sylvan.Data.Csv;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>A bulk read's file of a million rows, against its CSV parser alone; run with the argument <c>bulk-read</c>.</summary>
internal static class BulkReadSpeed
{
    private const int Rows = 1_000_000;
    private const int Rounds = 3;

    public static async Task RunAsync()
    {
        string path = Path.GetTempFileName();
        try
        {
            Console.WriteLine($"{Rows:N0} rows of 20 columns, {BulkSample.WriteZip(path, Rows) >> 20} MB of CSV");
            await RoundAsync(path, 0);
            for (int round = 1; round <= Rounds; round++) await RoundAsync(path, round);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task RoundAsync(string path, int round)
    {
        Spent parser = await MeasureAsync(() => Parse(BulkSample.Rows(Rows)));
        Spent rows = await MeasureAsync(() => Count(RecordFile.Open(BulkSample.Rows(Rows), "a file", BulkSample.KindOf)));
        Spent unzipped = await MeasureAsync(() => Unzip(path, Parse));
        Spent whole = await Spent.OnAsync(() => ReadAsync(path, static _ => { }));
        if (round == 0) return;
        Console.WriteLine(FormattableString.Invariant(
            $"CSV: parser {Rows / parser.Wall:N0} rows/s, Zcrm {Rows / rows.Wall:N0} rows/s, {parser.Against(rows)}"));
        Console.WriteLine(FormattableString.Invariant(
            $"zip: parser {Rows / unzipped.Wall:N0} rows/s, Zcrm {Rows / whole.Wall:N0} rows/s, {unzipped.Against(whole)}"));
        if (round < Rounds) return;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        await ReadAsync(path, count => most = count % 100_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most);
        Console.WriteLine(FormattableString.Invariant($"heap growth {most / 1e6:0.0} MB"));
    }

    private static Task<Spent> MeasureAsync(Func<long> work) => Spent.OnAsync(() => Task.Run(() => Ensure(work())));

    private static async Task ReadAsync(string path, Action<long> seen)
    {
        long count = 0;
        await foreach (CrmRecord _ in RecordsAsync(path)) seen(++count);
        Ensure(count);
    }

    private static void Ensure(long count)
    {
        if (count != Rows) throw new InvalidOperationException($"{count} rows instead of {Rows}.");
    }

    private static long Parse(Stream csv)
    {
        using CsvDataReader reader = CsvDataReader.Create(new StreamReader(csv), new CsvDataReaderOptions { BufferSize = 32 * 1024 });
        object[] values = new object[reader.FieldCount];
        long count = 0;
        for (; reader.Read(); count++) reader.GetValues(values);
        return count;
    }

    private static long Count(RecordFile file)
    {
        using (file) return file.Read(static () => new CrmRecord { Module = "Leads" }, CancellationToken.None).LongCount();
    }

    private static long Unzip(string path, Func<Stream, long> read)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        using Stream entry = zip.Entries[0].Open();
        return read(entry);
    }

    private static async IAsyncEnumerable<CrmRecord> RecordsAsync(string path)
    {
        var wait = new JobWait(null!, new BulkReadOptions());
        await using JobFile file = await JobFile.FetchAsync("a file", _ => Task.FromResult(new CrmFile(File.OpenRead(path))), wait, CancellationToken.None);
        using JobEntry entry = await file.OpenAsync(module: null, CancellationToken.None);
        using RecordFile rows = RecordFile.Open(entry, "a file", BulkSample.KindOf);
        foreach (CrmRecord record in rows.Read(static () => new CrmRecord { Module = "Leads" }, CancellationToken.None)) yield return record;
    }
}
