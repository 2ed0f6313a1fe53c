using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>A page of 200 records with 60 fields as the result of a query, with and without fields of a lookup, against the same page of a list; the network answers at once.</summary>
[MemoryDiagnoser]
public class QueryStreaming
{
    private ZcrmClient _crm = null!;
    private ZcrmClient _joining = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _crm = await ClientAsync(LeadsPage.Bytes);
        string joined = Encoding.UTF8.GetString(LeadsPage.Bytes).Replace("\"Text_03\"", "\"Account_Name.Industry\"", StringComparison.Ordinal);
        _joining = await ClientAsync(Encoding.UTF8.GetBytes(joined.Replace("\"Text_04\"", "\"Account_Name.Phone\"", StringComparison.Ordinal)));
    }

    [Benchmark(Baseline = true, Description = "a page of a list")]
    public Task<int> List() => CountAsync(_crm.Records("Leads").List(["Last_Name"]));

    [Benchmark(Description = "the same of a query")]
    public Task<int> Query() => CountAsync(_crm.QueryAsync($"select Last_Name from Leads where Rating = {"Hot"}"));

    [Benchmark(Description = "the same with two fields of a lookup")]
    public Task<int> Joined() => CountAsync(_joining.QueryAsync($"select Account_Name.Industry, Account_Name.Phone from Leads where Rating = {"Hot"}"));

    private static async Task<ZcrmClient> ClientAsync(byte[] answer)
    {
        var store = new MemoryTokenStore();
        await BenchmarkClient.ConnectAsync(store);
        return BenchmarkClient.Create(new InstantTransport(answer), store);
    }

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
