using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Keeps the links between records, each with what it holds itself.</summary>
internal sealed class LinkTable
{
    private readonly SqliteDatabase _database;
    private readonly RecordChanges _changes;

    public LinkTable(SqliteDatabase database, RecordChanges changes)
    {
        (_database, _changes) = (database, changes);
        database.Execute("""
            CREATE TABLE IF NOT EXISTS record_links (
                kind TEXT NOT NULL, left_id INTEGER NOT NULL, right_id INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, left_id, right_id)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS record_links_by_right ON record_links (kind, right_id);
            """);
    }

    /// <summary>What is linked with a record, whether those records are still there or not.</summary>
    public Dictionary<long, JsonObject> Of(RelatedList list, long parent)
    {
        string own = list.IsReversed ? "right_id" : "left_id";
        string other = list.IsReversed ? "left_id" : "right_id";
        return _database.Query(
            $"SELECT {other}, json FROM record_links WHERE kind = $kind AND {own} = $parent",
            row => (Id: row.GetInt64(0), Json: JsonNode.Parse(row.GetString(1))!.AsObject()),
            ("$kind", list.Link!.Name),
            ("$parent", parent)).ToDictionary(row => row.Id, row => row.Json);
    }

    /// <summary>Links two records, or changes what their link holds.</summary>
    /// <returns>Whether the link is new.</returns>
    public bool Put(RelatedList list, long parent, long related, JsonObject attributes)
    {
        (long left, long right) = Sides(list, parent, related);
        JsonObject? before = _database.Query(
            "SELECT json FROM record_links WHERE kind = $kind AND left_id = $left AND right_id = $right",
            row => JsonNode.Parse(row.GetString(0))!.AsObject(), ("$kind", list.Link!.Name), ("$left", left), ("$right", right)).FirstOrDefault();
        JsonObject kept = before ?? [];
        foreach ((string name, JsonNode? value) in attributes) kept[name] = value?.DeepClone();
        _database.ExecuteMany("INSERT OR REPLACE INTO record_links VALUES ($1, $2, $3, $4)", [[list.Link.Name, left, right, kept.ToJsonString()]]);
        Tell(left, right);
        return before is null;
    }

    /// <returns>Whether there was such a link.</returns>
    public bool Delete(RelatedList list, long parent, long related)
    {
        (long left, long right) = Sides(list, parent, related);
        int deleted = _database.Execute(
            "DELETE FROM record_links WHERE kind = $kind AND left_id = $left AND right_id = $right",
            ("$kind", list.Link!.Name), ("$left", left), ("$right", right));
        if (deleted > 0) Tell(left, right);
        return deleted > 0;
    }

    private void Tell(long left, long right)
    {
        _changes.Related(left);
        _changes.Related(right);
    }

    private static (long Left, long Right) Sides(RelatedList list, long parent, long related) =>
        list.IsReversed ? (related, parent) : (parent, related);
}
