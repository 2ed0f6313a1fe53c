using System.Text.Json;

namespace Zcrm;

/// <summary>A stream of records keeps no more of them than it works on.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class RecordStreamMemoryTests
{
    private const int FlatWithin = 8 * 1024 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_heap_stays_flat_for_100000_records()
    {
        await using var crm = new ZcrmClient(The.Options(new SavingAll(), The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1)))));
        long early = 0;
        int results = 0;
        await foreach (WriteResult result in crm.Records("Leads").InsertMany(Leads(100_000)).WithCancellation(Ct))
        {
            if (++results == 5_000) early = GC.GetTotalMemory(forceFullCollection: true);
        }

        results.ShouldBe(100_000);
        (GC.GetTotalMemory(forceFullCollection: true) - early).ShouldBeLessThan(FlatWithin);
    }

    private static async IAsyncEnumerable<CrmRecord> Leads(int count)
    {
        for (int number = 0; number < count; number++)
        {
            await Task.Yield();
            yield return new CrmRecord { ["Last_Name"] = $"Name {number}", ["Number"] = number };
        }
    }

    /// <summary>Says of every record that it was inserted, and remembers none.</summary>
    private sealed class SavingAll : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using JsonDocument body = JsonDocument.Parse(await request.Content!.ReadAsStreamAsync(cancellationToken));
            int count = body.RootElement.GetProperty("data").GetArrayLength();
            return StubTransport.Json($$"""{"data":[{{string.Join(',', Enumerable.Range(1, count).Select(Saved))}}]}""");
        }

        private static string Saved(int id) => $$$"""{"code":"SUCCESS","details":{"id":"{{{id}}}"},"message":"record added","status":"success"}""";
    }
}
