namespace Zcrm;

public sealed class SqliteTokenStoreContractTests : TokenStoreContract, IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Sqlite();

    protected override ITokenStore Open() => _database.Open();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}

public sealed class PostgreSqlTokenStoreContractTests(PostgreSqlFixture server) : TokenStoreContract, IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Of(server);

    protected override ITokenStore Open() => _database.Open();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}

public sealed class MariaDbTokenStoreContractTests(MariaDbFixture server) : TokenStoreContract, IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Of(server);

    protected override ITokenStore Open() => _database.Open();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
