using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Keeps what is known of attachments; the bytes are in the <see cref="BlobStore"/>.</summary>
internal sealed class AttachmentTable
{
    private readonly SqliteDatabase _database;

    public AttachmentTable(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS attachments (id INTEGER PRIMARY KEY, record INTEGER NOT NULL, json TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS attachments_by_record ON attachments (record, id);
            """);
    }

    public void Put(long record, long id, JsonObject facts) =>
        _database.ExecuteMany("INSERT INTO attachments (id, record, json) VALUES ($1, $2, $3)", [[id, record, facts.ToJsonString()]]);

    /// <summary>The latest first.</summary>
    public List<(long Id, JsonObject Facts)> List(long record, int skip, int limit) => _database.Query(
        "SELECT id, json FROM attachments WHERE record = $record ORDER BY id DESC LIMIT $limit OFFSET $skip",
        row => (row.GetInt64(0), JsonNode.Parse(row.GetString(1))!.AsObject()), ("$record", record), ("$limit", limit), ("$skip", skip));

    public long Count(long record) => _database.Query("SELECT COUNT(*) FROM attachments WHERE record = $record", row => row.GetInt64(0), ("$record", record))[0];

    public JsonObject? Find(long record, long id) => _database.Query(
        "SELECT json FROM attachments WHERE record = $record AND id = $id",
        row => JsonNode.Parse(row.GetString(0))!.AsObject(), ("$record", record), ("$id", id)).FirstOrDefault();

    public void Move(long from, long to) => _database.Execute("UPDATE attachments SET record = $to WHERE record = $from", ("$from", from), ("$to", to));

    public void Delete(long id) => _database.Execute("DELETE FROM attachments WHERE id = $id", ("$id", id));
}
