using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Zcrm.Emulator;

/// <summary>Keeps the records of all modules in SQLite. Each organization's module is a space of its own.</summary>
internal sealed class RecordTable
{
    private const string Columns = "id, created, modified, name, converted, approved, json";

    private readonly SqliteDatabase _database;
    private readonly ConcurrentDictionary<(string Org, string Module), long> _spaces = new();

    public RecordTable(SqliteDatabase database)
    {
        _database = database;
        Changes = new RecordChanges(database);
        database.TakenBack += _spaces.Clear;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS spaces (id INTEGER PRIMARY KEY, org TEXT NOT NULL, module TEXT NOT NULL, UNIQUE (org, module));
            CREATE TABLE IF NOT EXISTS record_ids (org TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS records (
                id INTEGER PRIMARY KEY, space INTEGER NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, name TEXT NOT NULL,
                converted INTEGER NOT NULL, approved INTEGER NOT NULL, json BLOB NOT NULL);
            CREATE INDEX IF NOT EXISTS records_by_id ON records (space, id, converted, approved);
            CREATE INDEX IF NOT EXISTS records_by_created ON records (space, created, id);
            CREATE INDEX IF NOT EXISTS records_by_modified ON records (space, modified, id);
            CREATE TABLE IF NOT EXISTS record_keys (
                space INTEGER NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (space, field, value, id)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS record_keys_by_id ON record_keys (id);
            """);
    }

    /// <summary>Tells whoever wants to know what happens to records.</summary>
    public RecordChanges Changes { get; }

    /// <summary>The number of an organization's module.</summary>
    public long Space(string orgId, string module)
    {
        if (_spaces.TryGetValue((orgId, module), out long known)) return known;
        long space = _database.Query(
            "INSERT INTO spaces (org, module) VALUES ($org, $module) ON CONFLICT DO UPDATE SET module = module RETURNING id",
            row => row.GetInt64(0), ("$org", orgId), ("$module", module))[0];
        return _spaces[(orgId, module)] = space;
    }

    /// <summary>Does several things as one: all of them or none.</summary>
    public T Transact<T>(Func<T> work) => _database.Transact(work);

    /// <summary>Takes as many numbers as asked for, and answers the first; none is ever given twice.</summary>
    public long TakeNumbers(string orgId, int count) => _database.Query(
        "INSERT INTO record_ids VALUES ($org, $count) ON CONFLICT (org) DO UPDATE SET last = last + $count RETURNING last",
        row => row.GetInt64(0), ("$org", orgId), ("$count", count))[0] - count + 1;

    public RecordRow? Find(long space, long id) => _database.Query(
        $"SELECT {Columns} FROM records WHERE id = $id AND space = $space", Read, ("$id", id), ("$space", space)) is [var found]
        ? found
        : null;

    public List<RecordRow> Find(long space, IEnumerable<long> ids) => _database.Query(
        $"SELECT {Columns} FROM records WHERE id IN (SELECT value FROM json_each($ids)) AND space = $space",
        Read,
        ("$ids", Json(ids)),
        ("$space", space));

    /// <summary>The names of records of any module, and of which module each is.</summary>
    public Dictionary<long, (string Name, string Module)> Names(IEnumerable<long> ids) => _database.Query(
        """
        SELECT records.id, name, module FROM records JOIN spaces ON spaces.id = records.space WHERE records.id IN (SELECT value FROM json_each($ids))
        """,
        row => (row.GetInt64(0), row.GetString(1), row.GetString(2)), ("$ids", Json(ids))).ToDictionary(row => row.Item1, row => (row.Item2, row.Item3));

    /// <summary>Ids of records with this value in a field, the first two at most.</summary>
    public List<long> FindByKey(long space, string field, string value, long except) => _database.Query(
        "SELECT id FROM record_keys WHERE space = $space AND field = $field AND value = $value AND id <> $except ORDER BY id LIMIT 2",
        row => row.GetInt64(0), ("$space", space), ("$field", field), ("$value", value), ("$except", except));

    /// <summary>Ids of all records that look up another one by a field.</summary>
    public List<long> FindByLookup(long space, string field, long id) => _database.Query(
        "SELECT id FROM record_keys WHERE space = $space AND field = $field AND value = $value",
        row => row.GetInt64(0), ("$space", space), ("$field", field), ("$value", RecordId.Text(id)));

    public List<RecordRow> Scan(long space, RecordScan scan)
    {
        string key = scan.Order switch { RecordOrder.Created => "created", RecordOrder.Modified => "modified", _ => "id" };
        string direction = scan.Ascending ? "ASC" : "DESC";
        string sign = scan.Ascending ? ">" : "<";
        string place = key == "id" ? $"AND id {sign} $id" : $"AND ({key}, id) {sign} ($key, $id)";
        string after = scan.After is null ? "" : place;
        string changed = scan.ModifiedAfter is null ? "" : "AND modified > $changed";
        string order = key == "id" ? $"id {direction}" : $"{key} {direction}, id {direction}";
        return _database.Query(
            $"SELECT {Columns} FROM records WHERE space = $space {Among(scan)} {after} {changed} {States(scan)} ORDER BY {order} LIMIT $limit OFFSET $skip",
            Read,
            ("$space", space),
            ("$among", Json(scan.Among ?? [])),
            ("$id", scan.After?.Id),
            ("$key", scan.After?.Key),
            ("$changed", scan.ModifiedAfter),
            ("$limit", scan.Limit),
            ("$skip", scan.Skip));
    }

    public long Count(long space, RecordScan scan) =>
        _database.Query(
            $"SELECT COUNT(*) FROM records WHERE space = $space {Among(scan)} {States(scan)}",
            row => row.GetInt64(0), ("$space", space), ("$among", Json(scan.Among ?? [])))[0];

    /// <summary>Adds records, in one go however many.</summary>
    public void Insert(long space, IReadOnlyList<RecordRow> rows)
    {
        _database.ExecuteMany(
            "INSERT INTO records (id, space, created, modified, name, converted, approved, json) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            rows.Select(row => (object?[])[row.Id, space, row.Created, row.Modified, row.Name, row.IsConverted, row.IsApproved, row.Json]));
        InsertKeys(space, rows);
        Changes.Inserted(space, rows);
    }

    public void Update(long space, RecordRow row)
    {
        byte[]? before = Changes.Before(space, row.Id);
        _database.ExecuteMany(
            "UPDATE records SET modified = $1, name = $2, converted = $3, approved = $4, json = $5 WHERE id = $6",
            [[row.Modified, row.Name, row.IsConverted, row.IsApproved, row.Json, row.Id]]);
        _database.Execute("DELETE FROM record_keys WHERE id = $id", ("$id", row.Id));
        InsertKeys(space, [row]);
        Changes.Updated(space, row, before);
    }

    public void Delete(long space, long id)
    {
        byte[]? before = Changes.Before(space, id);
        _database.Execute("DELETE FROM records WHERE id = $id AND space = $space", ("$id", id), ("$space", space));
        _database.Execute("DELETE FROM record_keys WHERE id = $id", ("$id", id));
        Changes.Deleted(space, id, before);
    }

    private void InsertKeys(long space, IReadOnlyList<RecordRow> rows) => _database.ExecuteMany(
        "INSERT OR IGNORE INTO record_keys (space, field, value, id) VALUES ($1, $2, $3, $4)",
        rows.SelectMany(row => row.Keys, (row, key) => (object?[])[space, key.Field, key.Value, row.Id]));

    private static string Among(RecordScan scan) => scan.Among is null ? "" : "AND id IN (SELECT value FROM json_each($among))";

    private static string States(RecordScan scan) => State("converted", scan.Converted) + State("approved", scan.Approved);

    private static string State(string column, bool? value) => value is null ? "" : $"AND {column} = {(value.Value ? 1 : 0)} ";

    private static RecordRow Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Created = row.GetInt64(1),
        Modified = row.GetInt64(2),
        Name = row.GetString(3),
        IsConverted = row.GetBoolean(4),
        IsApproved = row.GetBoolean(5),
        Json = row.GetFieldValue<byte[]>(6),
    };

    private static string Json(IEnumerable<long> ids) => $"[{string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";
}
