namespace Zcrm;

public sealed class RedisTokenStoreContractTests(RedisFixture server) : TokenStoreContract, IAsyncDisposable
{
    private readonly TestRedis _redis = new(server.ConnectionString);

    protected override ITokenStore Open() => _redis.Open();

    public ValueTask DisposeAsync() => _redis.DisposeAsync();
}
