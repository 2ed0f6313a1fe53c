using System.Data.Common;

namespace Zcrm.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    /// <summary>Classes of SQLSTATE: connection lost, rolled back for another, out of resources, server stopped or stopping.</summary>
    private static readonly string[] TransientClasses = ["08", "40", "53", "57P"];

    public override string Database => "PostgreSQL";

    public override string Now => "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)";

    public override string Bytes => "BYTEA";

    // Two that make the same table at once would fail, "IF NOT EXISTS" or not. The number is Zcrm's own.
    public override string Lock => "SELECT pg_advisory_xact_lock(7308035)";

    public override string Text(int length) => "TEXT";

    public override string InsertIfAbsent(string table, string columns, string values) =>
        $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING";

    public override bool IsTransient(DbException exception) => base.IsTransient(exception)
        || (exception.SqlState is { } state && TransientClasses.Any(prefix => state.StartsWith(prefix, StringComparison.Ordinal)));
}
