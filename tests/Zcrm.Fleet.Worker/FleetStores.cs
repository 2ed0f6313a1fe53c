using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using StackExchange.Redis;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>Opens the store that a fleet shares.</summary>
public static class FleetStores
{
    // Half an hour of the fast clock, which is what 15 seconds would be if this machine were as much faster.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(1.5);
    private static readonly SqlStoreOptions Sql = new() { LeaseDuration = Lease };

    public static ITokenStore Open(FleetSettings settings)
    {
        var keys = new AesTokenProtector(settings.TokenKey);
        (string kind, string place) = Split(settings.Store);
        return kind switch
        {
            "file" => new FileTokenStore(place),
            "sqlite" => new SqlTokenStore(SqliteFactory.Instance.CreateDataSource(place), SqlDatabase.Sqlite, keys, Sql),
            "postgresql" => new SqlTokenStore(NpgsqlDataSource.Create(place), SqlDatabase.PostgreSql, keys, Sql),
            "mariadb" => new SqlTokenStore(new MySqlDataSource(place), SqlDatabase.MySql, keys, Sql),
            "redis" => new RedisTokenStore(ConnectionMultiplexer.Connect(place), keys, new RedisStoreOptions { LeaseDuration = Lease }),
            _ => throw new ArgumentException($"There is no store of the kind '{kind}'.", nameof(settings)),
        };
    }

    /// <summary>The limiter beside the store. A place of a server that was killed is free again after ten seconds; a call of one that is only starved of processor time must not last as long.</summary>
    public static ICallLimiter? OpenLimiter(FleetSettings settings)
    {
        if (settings.Concurrency == 0) return null;
        var limits = new CallLimits
        {
            Concurrency = settings.Concurrency,
            NormalShare = 1,
            MaxWait = TimeSpan.FromMinutes(2),
            PermitDuration = TimeSpan.FromSeconds(10),
            StoreTimeout = TimeSpan.FromSeconds(30),
        };
        (string kind, string place) = Split(settings.Store);
        return kind == "redis" ? new RedisCallLimiter(ConnectionMultiplexer.Connect(place), limits) : new PostgreSqlCallLimiter(NpgsqlDataSource.Create(place), limits);
    }

    private static (string Kind, string Place) Split(string store)
    {
        int colon = store.IndexOf(':', StringComparison.Ordinal);
        return (store[..colon], store[(colon + 1)..]);
    }
}
