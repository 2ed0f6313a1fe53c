using Npgsql;
using StackExchange.Redis;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

public sealed class RedisLimiterOutageTests : LimiterOutageContract
{
    private readonly RedisServer _server;
    private readonly List<ConnectionMultiplexer> _connections = [];

    public RedisLimiterOutageTests()
        : this(new RedisServer())
    {
    }

    private RedisLimiterOutageTests(RedisServer server)
        : base(server) => _server = server;

    private protected override ISharedLimits Connect(CallLimits limits, TimeProvider clock)
    {
        // A server that is slow is waited for; one that is away is not.
        ConfigurationOptions options = ConfigurationOptions.Parse(_server.ConnectionString);
        (options.BacklogPolicy, options.ConnectTimeout, options.ReconnectRetryPolicy) = (BacklogPolicy.FailFast, options.AsyncTimeout, new LinearRetry(100));
        _connections.Add(ConnectionMultiplexer.Connect(options));
        return new RedisLimits(_connections[^1], "outage", limits);
    }

    protected override async ValueTask DisconnectAsync()
    {
        foreach (ConnectionMultiplexer connection in _connections) await connection.DisposeAsync();
    }
}

public sealed class PostgreSqlLimiterOutageTests : LimiterOutageContract
{
    private readonly PostgreSqlServer _server;
    private readonly List<NpgsqlDataSource> _connections = [];

    public PostgreSqlLimiterOutageTests()
        : this(new PostgreSqlServer())
    {
    }

    private PostgreSqlLimiterOutageTests(PostgreSqlServer server)
        : base(server) => _server = server;

    private protected override ISharedLimits Connect(CallLimits limits, TimeProvider clock)
    {
        _connections.Add(NpgsqlDataSource.Create(_server.ConnectionString));
        return PostgreSqlCallLimiter.Shared(_connections[^1], limits, new SqlStoreOptions { TimeProvider = clock });
    }

    protected override async ValueTask DisconnectAsync()
    {
        foreach (NpgsqlDataSource connection in _connections) await connection.DisposeAsync();
    }
}
