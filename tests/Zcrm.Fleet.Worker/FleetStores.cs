using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>Opens the store that a fleet shares.</summary>
public static class FleetStores
{
    // A lease outlives the longest refresh, which may take an hour of the fast clock.
    private static readonly SqlStoreOptions Leases = new() { LeaseDuration = TimeSpan.FromSeconds(4) };

    public static ITokenStore Open(FleetSettings settings)
    {
        var keys = new AesTokenProtector(settings.TokenKey);
        (string kind, string place) = Split(settings.Store);
        return kind switch
        {
            "file" => new FileTokenStore(place),
            "sqlite" => new SqlTokenStore(SqliteFactory.Instance.CreateDataSource(place), SqlDatabase.Sqlite, keys, Leases),
            "postgresql" => new SqlTokenStore(NpgsqlDataSource.Create(place), SqlDatabase.PostgreSql, keys, Leases),
            "mariadb" => new SqlTokenStore(new MySqlDataSource(place), SqlDatabase.MySql, keys, Leases),
            _ => throw new ArgumentException($"There is no store of the kind '{kind}'.", nameof(settings)),
        };
    }

    private static (string Kind, string Place) Split(string store)
    {
        int colon = store.IndexOf(':', StringComparison.Ordinal);
        return (store[..colon], store[(colon + 1)..]);
    }
}
