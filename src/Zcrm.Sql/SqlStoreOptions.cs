namespace Zcrm.Sql;

/// <summary>How Zcrm uses a database.</summary>
public sealed record SqlStoreOptions
{
    /// <summary>Whether Zcrm may create its tables, and change them when it was updated. Otherwise give <see cref="SqlTables.Script"/> to whoever may.</summary>
    /// <value>True.</value>
    public bool MayCreateTables { get; init; } = true;

    /// <summary>What the tables' names begin with: letters, digits and <c>_</c>, at most 30.</summary>
    /// <value><c>zcrm_</c>.</value>
    public string TablePrefix { get; init; } = "zcrm_";

    /// <summary>How long others wait for the right to refresh a token when its holder dies, by the database's clock; a millisecond to an hour.</summary>
    /// <remarks>A holder that lives takes the right anew each third of it. It has to be shorter than <see cref="TokenOptions.RefreshTimeout"/>, or the others give up before.</remarks>
    /// <value>15 seconds.</value>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock for waits between two looks into the database.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source of jitter: gives a number from 0 up to, but not including, 1. Called concurrently.</summary>
    /// <value>A cryptographic generator.</value>
    public Func<double> Randomness { get; init; } = DefaultRandomness.Next;

    internal SqlStoreOptions Checked()
    {
        TableNames.Check(TablePrefix);
        ArgumentOutOfRangeException.ThrowIfLessThan(LeaseDuration, TimeSpan.FromMilliseconds(1), nameof(LeaseDuration));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LeaseDuration, TimeSpan.FromHours(1), nameof(LeaseDuration));
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Randomness);
        return this;
    }
}
