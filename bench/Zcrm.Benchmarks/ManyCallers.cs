using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Zcrm;

/// <summary>64 callers list pages at once, for as long as it takes; run with the argument <c>many-callers</c>.</summary>
internal static class ManyCallers
{
    private const int Callers = 64;
    private const int CallsEach = 40;
    private const int WarmRounds = 4;
    private const int Rounds = 9;

    public static async Task RunAsync()
    {
        await using WebApplication server = await LoopbackServer.StartAsync();
        var address = new Uri(server.Urls.Single());
        using var plain = new HttpClient { BaseAddress = address };
        var store = new MemoryTokenStore();
        await using ZcrmClient crm = BenchmarkClient.Create(null, store, CrmHosts.AllAt(address), Callers);
        await BenchmarkClient.ConnectAsync(store, address);

        // The compiler makes the best of both only after some thousands of calls.
        for (int round = 0; round < WarmRounds; round++)
        {
            await MeasureAsync(() => PlainAsync(plain));
            await MeasureAsync(() => ZcrmAsync(crm));
        }

        var speeds = new List<double>();
        var tails = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            (double theirs, double theirTail) = await MeasureAsync(() => PlainAsync(plain));
            (double ours, double ourTail) = await MeasureAsync(() => ZcrmAsync(crm));
            Console.WriteLine(FormattableString.Invariant(
                $"HttpClient {theirs:0} pages/s, p99 {theirTail:0.0} ms | Zcrm {ours:0} pages/s, p99 {ourTail:0.0} ms | ratio {ours / theirs:0.00}, {ourTail / theirTail:0.00}"));
            speeds.Add(ours / theirs);
            tails.Add(ourTail / theirTail);
        }

        Console.WriteLine(FormattableString.Invariant($"medians of {Rounds} rounds: {speeds.Order().ElementAt(Rounds / 2):0.00} of the pages a second, {tails.Order().ElementAt(Rounds / 2):0.00} of the p99"));
    }

    private static async Task<(double PerSecond, double P99)> MeasureAsync(Func<Task> call)
    {
        GC.Collect();
        var times = new double[Callers * CallsEach];
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (int i = 0; i < CallsEach; i++)
            {
                long begun = Stopwatch.GetTimestamp();
                await call();
                times[(caller * CallsEach) + i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }
        })));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Array.Sort(times);
        return (times.Length / seconds, times[(int)(times.Length * 0.99)]);
    }

    private static async Task PlainAsync(HttpClient http)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri("/crm/v8/Leads", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        TypedPage page = (await JsonSerializer.DeserializeAsync(stream, TypedPageContext.Default.TypedPage))!;
        _ = page.Data.Sum(lead => lead.Id.Length + (long)lead.Amount + lead.Employees + lead.CreatedTime.Minute + lead.Owner.Name.Length);
    }

    private static async Task ZcrmAsync(ZcrmClient crm)
    {
        long sum = 0;
        await foreach (CrmRecord lead in crm.Records("Leads").List(["Amount", "Employees"]))
        {
            foreach (string name in LeadsPage.Texts) sum += lead.Get<string>(name)?.Length ?? 0;
            sum += (long)lead.Get<decimal>("Amount") + lead.Get<long>("Employees") + lead.CreatedTime!.Value.Minute + lead.Owner!.Name!.Length;
        }
    }
}
