namespace Zcrm.Sql;

/// <summary>The versions of the tables, and what makes each of the one before. Every statement may be run again.</summary>
internal static class SqlMigrations
{
    private static readonly Func<SqlDialect, TableNames, IReadOnlyList<string>>[] Steps = [Tokens, Limits, Notifications];

    public static int Newest => Steps.Length;

    /// <summary>The statements that lead from a version, 0 being nothing, to the newest.</summary>
    public static IEnumerable<string> From(int version, SqlDialect dialect, TableNames names) =>
    [
        .. dialect.Preparations,
        $"CREATE TABLE IF NOT EXISTS {names.Schema} (id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL)",
        dialect.InsertIfAbsent(names.Schema, "id, version", "1, 0"),
        .. Steps.Skip(version).SelectMany(step => step(dialect, names)),
        $"UPDATE {names.Schema} SET version = {Newest} WHERE id = 1 AND version < {Newest}",
    ];

    private static IReadOnlyList<string> Tokens(SqlDialect dialect, TableNames names) =>
    [
        $"CREATE TABLE IF NOT EXISTS {names.Connections} ("
        + $"id {dialect.Text(32)} NOT NULL PRIMARY KEY, client_id {dialect.Text(255)} NOT NULL, environment {dialect.Text(20)} NOT NULL, "
        + $"user_name {dialect.Text(255)} NOT NULL, version BIGINT NOT NULL, content {dialect.Bytes} NOT NULL)",
        $"CREATE TABLE IF NOT EXISTS {names.Leases} ("
        + $"id {dialect.Text(32)} NOT NULL PRIMARY KEY, holder {dialect.Text(32)} NOT NULL, ends_at BIGINT NOT NULL)",
    ];

    /// <remarks>Places and counts are worth nothing after a crash, and a write that does not wait for the disk is ten times as fast.</remarks>
    private static IReadOnlyList<string> Limits(SqlDialect dialect, TableNames names) => dialect is not PostgreSqlDialect ? [] :
    [
        $"CREATE UNLOGGED TABLE IF NOT EXISTS {names.Places} "
        + "(pool TEXT NOT NULL, place INTEGER NOT NULL, holder TEXT NOT NULL, ends_at BIGINT NOT NULL, PRIMARY KEY (pool, place)) WITH (fillfactor = 50)",
        $"CREATE UNLOGGED TABLE IF NOT EXISTS {names.Credits} "
        + "(pool TEXT NOT NULL, hour BIGINT NOT NULL, spent BIGINT NOT NULL, PRIMARY KEY (pool, hour)) WITH (fillfactor = 50)",
    ];

    private static IReadOnlyList<string> Notifications(SqlDialect dialect, TableNames names) =>
    [
        $"CREATE TABLE IF NOT EXISTS {names.Notifications} ("
        + $"id {dialect.Text(64)} NOT NULL PRIMARY KEY, holder {dialect.Text(32)} NOT NULL, ends_at BIGINT NOT NULL)",
    ];
}
