using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>Asks for a token that is still good, which every attempt of every call does.</summary>
[MemoryDiagnoser]
public class TokenAccess
{
    private AccessTokenSource _source = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var store = new MemoryTokenStore();
        await BenchmarkClient.ConnectAsync(store);
        ClientCore core = ClientCore.Create(new ZcrmClientOptions { ClientId = BenchmarkClient.Key.ClientId, ClientSecret = "secret-of-the-benchmark", TokenStore = store });
        _source = core.Sources.For(BenchmarkClient.Key);
        await _source.GetAsync(null, CancellationToken.None);
    }

    [Benchmark(Description = "A valid token")]
    public bool Get() => _source.GetAsync(null, CancellationToken.None).IsCompletedSuccessfully;
}
