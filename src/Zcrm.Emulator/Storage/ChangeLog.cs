namespace Zcrm.Emulator;

/// <summary>Gathers the changes of a transaction until it is certain that they are there to stay.</summary>
/// <remarks>Used by one caller at a time, as the database is.</remarks>
internal sealed class ChangeLog
{
    private readonly List<RecordChange> _changes = [];

    /// <summary>Changes that were made as one.</summary>
    public event Action<IReadOnlyList<RecordChange>>? Changed;

    public int Count => _changes.Count;

    public void Add(RecordChange change) => _changes.Add(change);

    /// <summary>Forgets what a transaction added that is taken back.</summary>
    public void TakeBackTo(int count) => _changes.RemoveRange(count, _changes.Count - count);

    public void Publish()
    {
        if (_changes.Count == 0) return;
        RecordChange[] changes = [.. _changes];
        _changes.Clear();
        Changed?.Invoke(changes);
    }
}
