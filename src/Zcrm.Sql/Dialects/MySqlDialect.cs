using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>MySQL and MariaDB.</summary>
internal sealed class MySqlDialect : SqlDialect
{
    public override string Database => "MySQL";

    // In UTC, because a local time comes twice when summer ends.
    public override string Now => "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000";

    public override string Bytes => "MEDIUMBLOB";

    public override string Text(int length) => $"VARCHAR({length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

    public override string InsertIfAbsent(string table, string columns, string values) => $"INSERT IGNORE INTO {table} ({columns}) VALUES ({values})";

    // Zcrm's statements are always well formed: a failure without a SQLSTATE of its own class means the connection or the server.
    public override bool IsTransient(DbException exception) => base.IsTransient(exception)
        || exception.SqlState is null or "HY000" or "08S01" or "08004" or "40001" or "70100";
}
