namespace Zcrm.Emulator;

/// <summary>Notes what happens to records, in organizations where somebody wants to know.</summary>
internal sealed class RecordChanges(SqliteDatabase database)
{
    /// <summary>Whether anybody wants to know what happens to the records of an organization.</summary>
    public Func<string, bool> IsWatched { get; set; } = static _ => false;

    public void Inserted(long space, IReadOnlyList<RecordRow> rows)
    {
        if (Owner(space) is not { } owner) return;
        foreach (RecordRow row in rows) database.Note(new RecordChange(ChangeKind.Inserted, owner.Org, owner.Module, row.Id) { After = row.Json });
    }

    /// <summary>A record's JSON as it still is; null when nobody wants to know, or when it is not there.</summary>
    public byte[]? Before(long space, long id) => Owner(space) is null ? null : database.Query(
        "SELECT json FROM records WHERE id = $id AND space = $space", row => row.GetFieldValue<byte[]>(0), ("$id", id), ("$space", space)).FirstOrDefault();

    public void Updated(long space, RecordRow row, byte[]? before)
    {
        if (before is null || Owner(space) is not { } owner) return;
        database.Note(new RecordChange(ChangeKind.Updated, owner.Org, owner.Module, row.Id) { Before = before, After = row.Json });
    }

    public void Deleted(long space, long id, byte[]? before)
    {
        if (before is null || Owner(space) is not { } owner) return;
        database.Note(new RecordChange(ChangeKind.Deleted, owner.Org, owner.Module, id) { Before = before });
    }

    /// <summary>Something that belongs to a record was changed.</summary>
    public void Related(long id)
    {
        List<(string Org, string Module)> found = database.Query(
            "SELECT org, module FROM records JOIN spaces ON spaces.id = records.space WHERE records.id = $id", row => (row.GetString(0), row.GetString(1)), ("$id", id));
        if (found is [var owner] && IsWatched(owner.Org)) database.Note(new RecordChange(ChangeKind.Related, owner.Org, owner.Module, id));
    }

    private (string Org, string Module)? Owner(long space)
    {
        (string Org, string Module) owner = database.Query("SELECT org, module FROM spaces WHERE id = $id", row => (row.GetString(0), row.GetString(1)), ("$id", space))[0];
        return IsWatched(owner.Org) ? owner : null;
    }
}
