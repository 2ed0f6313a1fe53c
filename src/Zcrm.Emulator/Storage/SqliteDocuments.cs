namespace Zcrm.Emulator;

/// <summary>Keeps the emulator's small documents and sequences in SQLite.</summary>
internal sealed class SqliteDocuments : IEmulatorStore
{
    private readonly SqliteDatabase _database;

    public SqliteDocuments(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS documents (org TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (org, kind, id)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS sequences (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
            """);
    }

    public string? ReadDocument(string orgId, string kind, string id) => _database.Query(
        "SELECT json FROM documents WHERE org = $org AND kind = $kind AND id = $id", row => row.GetString(0), ("$org", orgId), ("$kind", kind), ("$id", id)).FirstOrDefault();

    public IReadOnlyList<(string Id, string Json)> ListDocuments(string orgId, string kind) => _database.Query(
        "SELECT id, json FROM documents WHERE org = $org AND kind = $kind ORDER BY id", row => (row.GetString(0), row.GetString(1)), ("$org", orgId), ("$kind", kind));

    public void WriteDocument(string orgId, string kind, string id, string json) => _database.Execute(
        "INSERT OR REPLACE INTO documents VALUES ($org, $kind, $id, $json)", ("$org", orgId), ("$kind", kind), ("$id", id), ("$json", json));

    public void DeleteDocument(string orgId, string kind, string id) => _database.Execute(
        "DELETE FROM documents WHERE org = $org AND kind = $kind AND id = $id", ("$org", orgId), ("$kind", kind), ("$id", id));

    public long NextNumber(string sequence) => _database.Query(
        "INSERT INTO sequences VALUES ($name, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last", row => row.GetInt64(0), ("$name", sequence))[0];
}
