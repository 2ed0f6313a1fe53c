using Microsoft.Data.Sqlite;

namespace Zcrm.Emulator;

/// <summary>A record that was deleted. Times are whole seconds since 1970.</summary>
internal sealed record DeletedRow(long Id, string Name, long Deleted, string DeletedBy, string? CreatedBy);

/// <summary>Remembers deleted records.</summary>
internal sealed class RecordBin
{
    private readonly SqliteDatabase _database;

    public RecordBin(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS deleted_records (
                id INTEGER PRIMARY KEY, space INTEGER NOT NULL, name TEXT NOT NULL, deleted INTEGER NOT NULL, deleted_by TEXT NOT NULL, created_by TEXT);
            CREATE INDEX IF NOT EXISTS deleted_records_by_time ON deleted_records (space, deleted, id);
            """);
    }

    public void Put(long space, DeletedRow row) => _database.ExecuteMany(
        "INSERT INTO deleted_records (id, space, name, deleted, deleted_by, created_by) VALUES ($1, $2, $3, $4, $5, $6)",
        [[row.Id, space, row.Name, row.Deleted, row.DeletedBy, row.CreatedBy]]);

    /// <summary>Records deleted after one second and up to another, the latest first.</summary>
    public List<DeletedRow> List(long space, long after, long until, int skip, int limit) => _database.Query(
        """
        SELECT id, name, deleted, deleted_by, created_by FROM deleted_records
        WHERE space = $space AND deleted > $after AND deleted <= $until ORDER BY deleted DESC, id DESC LIMIT $limit OFFSET $skip
        """,
        Read,
        ("$space", space),
        ("$after", after),
        ("$until", until),
        ("$limit", limit),
        ("$skip", skip));

    /// <summary>Whether a record was deleted after a second.</summary>
    public bool Holds(long space, long id, long after) => _database.Query(
        "SELECT 1 FROM deleted_records WHERE space = $space AND id = $id AND deleted > $after",
        row => row.GetInt64(0),
        ("$space", space),
        ("$id", id),
        ("$after", after)).Count > 0;

    private static DeletedRow Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4));
}
