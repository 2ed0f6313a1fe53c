using System.Net;
using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>One call through the whole client, against the same call by plain <see cref="HttpClient"/>; the network answers at once.</summary>
[MemoryDiagnoser]
public class CallOverhead
{
    private static readonly byte[] Answer = """{"data":[{"id":"5540200000000000001","Last_Name":"Ito"}]}"""u8.ToArray();
    private readonly HttpClient _plain = new(new InstantTransport(Answer)) { BaseAddress = new Uri("https://www.zohoapis.com/") };
    private ZcrmClient _crm = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var store = new MemoryTokenStore();
        _crm = BenchmarkClient.Create(new InstantTransport(Answer), store);
        await BenchmarkClient.ConnectAsync(store);
    }

    [Benchmark(Baseline = true, Description = "HttpClient")]
    public async Task<int> Plain()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "crm/v8/Leads/5540200000000000001");
        request.Headers.TryAddWithoutValidation("Authorization", "Zoho-oauthtoken 1000.abc.def");
        using HttpResponseMessage response = await _plain.SendAsync(request);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync();
        using var document = System.Text.Json.JsonDocument.Parse(bytes);
        return document.RootElement.GetProperty("data")[0].GetProperty("Last_Name").GetString()!.Length;
    }

    [Benchmark(Description = "Zcrm")]
    public async Task<int> Zcrm()
    {
        CrmRecord? lead = await _crm.Records("Leads").GetAsync(5540200000000000001);
        return lead!.Get<string>("Last_Name")!.Length;
    }

    private sealed class InstantTransport(byte[] answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answer), RequestMessage = request });
    }
}
