using System.Data.Common;

namespace Zcrm.Sql;

internal sealed class SqliteDialect : SqlDialect
{
    public override string Database => "SQLite";

    public override string Now => "CAST(unixepoch('subsec') * 1000 AS INTEGER)";

    public override string Bytes => "BLOB";

    /// <remarks>With a write-ahead log readers and the writer do not wait for each other. The file remembers it.</remarks>
    public override IReadOnlyList<string> Preparations => ["PRAGMA journal_mode = WAL"];

    public override string Text(int length) => "TEXT";

    public override string InsertIfAbsent(string table, string columns, string values) =>
        $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING";

    // The driver tells SQLite's own code (5: busy, 6: locked) in a property of its own type and in the text, of which only the text can be read here.
    public override bool IsTransient(DbException exception) => base.IsTransient(exception)
        || exception.Message.StartsWith("SQLite Error 5:", StringComparison.Ordinal)
        || exception.Message.StartsWith("SQLite Error 6:", StringComparison.Ordinal);
}
