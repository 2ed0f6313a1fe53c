namespace Zcrm.Sql;

/// <summary>The databases that Zcrm.Sql speaks to. The driver is yours to choose and to reference.</summary>
public enum SqlDatabase
{
    /// <summary>SQLite 3.42 or later, for example with Microsoft.Data.Sqlite: <c>SqliteFactory.Instance.CreateDataSource(connectionString)</c>.</summary>
    Sqlite,

    /// <summary>PostgreSQL 12 or later, with Npgsql: <c>NpgsqlDataSource.Create(connectionString)</c>.</summary>
    PostgreSql,

    /// <summary>MySQL 8 or MariaDB 10.6, or later, with MySqlConnector: <c>new MySqlDataSource(connectionString)</c>.</summary>
    MySql,
}
