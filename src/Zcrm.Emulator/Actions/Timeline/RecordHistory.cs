using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Remembers what happened to records. Imported ones have no past.</summary>
internal sealed class RecordHistory
{
    private readonly SqliteDatabase _database;

    public RecordHistory(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS record_history (
                number INTEGER PRIMARY KEY, record INTEGER NOT NULL, time INTEGER NOT NULL, user TEXT NOT NULL, action TEXT NOT NULL, source TEXT NOT NULL,
                changes TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS record_history_by_record ON record_history (record, number);
            """);
    }

    public void Add(RecordContext context, long record, string action, JsonObject? changes = null) => _database.ExecuteMany(
        "INSERT INTO record_history (record, time, user, action, source, changes) VALUES ($1, $2, $3, $4, $5, $6)",
        [[record, context.Now.ToUnixTimeSeconds(), context.User.Id, action, context.Source, changes?.ToJsonString() ?? "{}"]]);

    /// <summary>Notes an update with the fields in which two states of a record differ.</summary>
    public void AddUpdate(RecordContext context, long record, JsonObject before, JsonObject after)
    {
        var changes = new JsonObject();
        foreach (string name in before.Select(field => field.Key).Union(after.Select(field => field.Key)))
        {
            if (name is "Modified_Time" or "Modified_By" || JsonNode.DeepEquals(before[name], after[name])) continue;
            changes[name] = new JsonObject { ["old"] = before[name]?.DeepClone(), ["new"] = after[name]?.DeepClone() };
        }

        Add(context, record, context.Action ?? "updated", changes);
    }

    /// <summary>The latest first.</summary>
    public List<HistoryEntry> Of(long record) => _database.Query(
        "SELECT number, time, user, action, source, changes FROM record_history WHERE record = $record ORDER BY number DESC",
        row => new HistoryEntry(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), JsonNode.Parse(row.GetString(5))!.AsObject()),
        ("$record", record));
}
