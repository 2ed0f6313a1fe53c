using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;

namespace Zcrm;

/// <summary>Fetches the page from a loopback server and reads 10 fields of each record.</summary>
[MemoryDiagnoser]
public class PageOverLoopback
{
    private WebApplication _server = null!;
    private HttpClient _plain = null!;
    private ZcrmClient _crm = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _server = await LoopbackServer.StartAsync();
        var address = new Uri(_server.Urls.Single());
        _plain = new HttpClient { BaseAddress = address };
        var store = new MemoryTokenStore();
        _crm = BenchmarkClient.Create(null, store, CrmHosts.AllAt(address));
        await BenchmarkClient.ConnectAsync(store, address);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _crm.DisposeAsync();
        _plain.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "HttpClient into typed objects")]
    public async Task<long> Plain()
    {
        using HttpResponseMessage response = await _plain.GetAsync(new Uri("/crm/v8/Leads", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        TypedPage page = (await JsonSerializer.DeserializeAsync(stream, TypedPageContext.Default.TypedPage))!;
        return page.Data.Sum(lead => lead.Id.Length + (long)lead.Amount + lead.Employees + lead.CreatedTime.Minute + lead.Owner.Name.Length);
    }

    [Benchmark(Description = "Zcrm")]
    public async Task<long> Zcrm()
    {
        long sum = 0;
        await foreach (CrmRecord lead in _crm.Records("Leads").List(["Amount", "Employees"]))
        {
            foreach (string name in LeadsPage.Texts) sum += lead.Get<string>(name)?.Length ?? 0;
            sum += (long)lead.Get<decimal>("Amount") + lead.Get<long>("Employees") + lead.CreatedTime!.Value.Minute + lead.Owner!.Name!.Length;
        }

        return sum;
    }
}
