namespace Zcrm.Bulk;

/// <summary>The input of a bulk write, row by row.</summary>
internal abstract class RowSource : IAsyncDisposable
{
    /// <summary>The columns of the row at which the source stands, and of those after it until they change: then another job may have to begin.</summary>
    public abstract ColumnSet Columns { get; }

    /// <summary>Refuses what can be seen to be wrong before anything is sent.</summary>
    public virtual ValueTask CheckAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Goes to the next row.</summary>
    public abstract ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken);

    /// <summary>Writes the cells of the row, and the rows that go with it, or tells how it ends here.</summary>
    public abstract RowEnd? Write(CsvRow row, RowChildren children);

    public abstract ValueTask DisposeAsync();
}
