using Microsoft.Data.Sqlite;

namespace Zcrm.Emulator;

/// <summary>A record that was deleted. Times are whole seconds since 1970.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Deleted">When.</param>
/// <param name="DeletedBy">Who deleted it.</param>
/// <param name="CreatedBy">Who created it.</param>
/// <param name="IsKept">Whether it can be restored, unless its time in the bin is over.</param>
internal sealed record DeletedRow(long Id, string Name, long Deleted, string DeletedBy, string? CreatedBy, bool IsKept);

/// <summary>Remembers deleted records, and keeps what was in them until somebody deletes them for good.</summary>
internal sealed class RecordBin
{
    /// <summary>How long a record can be restored (reference 5.5).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(60);

    private readonly SqliteDatabase _database;

    public RecordBin(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS deleted_records (
                id INTEGER PRIMARY KEY, space INTEGER NOT NULL, name TEXT NOT NULL, deleted INTEGER NOT NULL, deleted_by TEXT NOT NULL, created_by TEXT);
            CREATE INDEX IF NOT EXISTS deleted_records_by_time ON deleted_records (space, deleted, id);
            CREATE TABLE IF NOT EXISTS deleted_with (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS deleted_with_parent ON deleted_with (parent);
            CREATE TABLE IF NOT EXISTS recycled_records (id INTEGER PRIMARY KEY, created INTEGER NOT NULL, modified INTEGER NOT NULL, json BLOB NOT NULL);
            """);
    }

    /// <param name="space">Where the record was.</param>
    /// <param name="row">The record.</param>
    /// <param name="deleted">When it was deleted.</param>
    /// <param name="deletedBy">Who deleted it.</param>
    /// <param name="createdBy">Who created it.</param>
    /// <param name="parent">The record with which it was deleted; null: it was deleted itself.</param>
    public void Put(long space, RecordRow row, long deleted, string deletedBy, string? createdBy, long? parent)
    {
        _database.ExecuteMany(
            "INSERT INTO deleted_records (id, space, name, deleted, deleted_by, created_by) VALUES ($1, $2, $3, $4, $5, $6)",
            [[row.Id, space, row.Name, deleted, deletedBy, createdBy]]);
        _database.ExecuteMany("INSERT INTO recycled_records VALUES ($1, $2, $3, $4)", [[row.Id, row.Created, row.Modified, row.Json]]);
        if (parent is not null) _database.ExecuteMany("INSERT INTO deleted_with VALUES ($1, $2)", [[row.Id, parent]]);
    }

    /// <summary>Records deleted after one second and up to another, the latest first.</summary>
    /// <param name="space">The module's space.</param>
    /// <param name="window">Deleted after the first second, and up to the second one.</param>
    /// <param name="purged">What was deleted up to then is gone for good.</param>
    /// <param name="inBin">Whether those that can be restored are wanted, or the others; null: all.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="limit">How many at most.</param>
    public List<DeletedRow> List(long space, (long After, long Until) window, long purged, bool? inBin, int skip, int limit) => _database.Query(
        """
        SELECT d.id, name, deleted, deleted_by, created_by, r.id IS NOT NULL FROM deleted_records d LEFT JOIN recycled_records r ON r.id = d.id
        WHERE space = $space AND deleted > $after AND deleted <= $until AND ($inBin IS NULL OR $inBin = (r.id IS NOT NULL AND deleted > $purged))
        ORDER BY deleted DESC, d.id DESC LIMIT $limit OFFSET $skip
        """,
        Read,
        ("$space", space),
        ("$after", window.After),
        ("$until", window.Until),
        ("$purged", purged),
        ("$inBin", inBin),
        ("$limit", limit),
        ("$skip", skip));

    /// <summary>Whether a record was deleted after a second.</summary>
    public bool Holds(long space, long id, long after) => _database.Query(
        "SELECT 1 FROM deleted_records WHERE space = $space AND id = $id AND deleted > $after",
        row => row.GetInt64(0),
        ("$space", space),
        ("$id", id),
        ("$after", after)).Count > 0;

    /// <summary>What an organization can restore: what was deleted after a second.</summary>
    public List<RecycledRow> Kept(string orgId, long purged) => _database.Query(
        """
        SELECT d.id, d.name, deleted, deleted_by, created_by, 1, module, space, created, modified, json
        FROM recycled_records r JOIN deleted_records d ON d.id = r.id JOIN spaces ON spaces.id = space
        WHERE org = $org AND deleted > $purged ORDER BY deleted DESC, d.id DESC
        """,
        row => new RecycledRow(Read(row), row.GetString(6), row.GetInt64(7), row.GetInt64(8), row.GetInt64(9), row.GetFieldValue<byte[]>(10)),
        ("$org", orgId),
        ("$purged", purged));

    /// <summary>The records that were deleted with another one.</summary>
    public List<long> DeletedWith(long parent) => _database.Query("SELECT id FROM deleted_with WHERE parent = $parent", row => row.GetInt64(0), ("$parent", parent));

    /// <summary>The record with which one was deleted; null: it was deleted itself.</summary>
    public long? ParentOf(long id) => _database.Query("SELECT parent FROM deleted_with WHERE id = $id", row => (long?)row.GetInt64(0), ("$id", id)).FirstOrDefault();

    /// <summary>Throws away what was in a record, and in those that were deleted with it; that they were deleted is still known.</summary>
    public void Purge(long id)
    {
        foreach (long child in DeletedWith(id)) Purge(child);
        _database.Execute("DELETE FROM recycled_records WHERE id = $id", ("$id", id));
    }

    /// <summary>Knows nothing of a record any more, as it is back.</summary>
    public void Forget(long id)
    {
        foreach (string table in (string[])["recycled_records", "deleted_records", "deleted_with"])
            _database.Execute($"DELETE FROM {table} WHERE id = $id", ("$id", id));
    }

    private static DeletedRow Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetBoolean(5));
}
