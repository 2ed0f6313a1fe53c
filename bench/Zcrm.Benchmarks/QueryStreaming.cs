using System.Net;
using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>A page of 200 records with 60 fields as the result of a query, against the same page of a list; the network answers at once.</summary>
[MemoryDiagnoser]
public class QueryStreaming
{
    private ZcrmClient _crm = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var store = new MemoryTokenStore();
        _crm = BenchmarkClient.Create(new InstantTransport(LeadsPage.Bytes), store);
        await BenchmarkClient.ConnectAsync(store);
    }

    [Benchmark(Baseline = true, Description = "a page of a list")]
    public Task<int> List() => CountAsync(_crm.Records("Leads").List(["Last_Name"]));

    [Benchmark(Description = "the same of a query")]
    public Task<int> Query() => CountAsync(_crm.QueryAsync($"select Last_Name from Leads where Rating = {"Hot"}"));

    private static async Task<int> CountAsync(CrmPageable<CrmRecord> records)
    {
        int length = 0;
        int count = 0;
        await foreach (CrmRecord record in records)
        {
            length += record.Get<string>("Text_02")!.Length;
            if (++count == LeadsPage.Records) break;
        }

        return length;
    }

    private sealed class InstantTransport(byte[] answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answer), RequestMessage = request });
    }
}
