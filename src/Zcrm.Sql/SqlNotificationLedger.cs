using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>Remembers in a database which notifications were taken, for any number of processes and machines: SQLite, PostgreSQL, MySQL or MariaDB.</summary>
/// <remarks>What is forgotten is deleted every few minutes. Applications that must not know of each other's notifications need table prefixes of their own.</remarks>
/// <example><code>
/// services.AddSingleton&lt;INotificationLedger&gt;(provider => new SqlNotificationLedger(provider.GetRequiredService&lt;NpgsqlDataSource&gt;(), SqlDatabase.PostgreSql));
/// </code></example>
public sealed class SqlNotificationLedger : INotificationLedger
{
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromMinutes(5);
    private readonly TimeProvider _clock;
    private readonly SqlSchema _schema;
    private readonly NotificationTable _notifications;
    private long _nextForget;

    /// <summary>Makes a ledger. The database is first used when the ledger is.</summary>
    /// <param name="dataSource">Where the database is; it stays yours to dispose.</param>
    /// <param name="database">Which kind of database it is.</param>
    /// <param name="options">How the database is used; null: as <see cref="SqlStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    public SqlNotificationLedger(DbDataSource dataSource, SqlDatabase database, SqlStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        options = (options ?? new SqlStoreOptions()).Checked();
        var names = new TableNames(options.TablePrefix);
        var runner = new SqlRunner(dataSource, SqlDialect.Of(database), options.TimeProvider, options.Randomness);
        _clock = options.TimeProvider;
        _schema = new SqlSchema(runner, names, options.MayCreateTables);
        _notifications = new NotificationTable(runner, names);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask<NotificationClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken)
    {
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        long now = _clock.GetUtcNow().UtcTicks, due = Volatile.Read(ref _nextForget);
        if (due <= now && Interlocked.CompareExchange(ref _nextForget, now + ForgetEvery.Ticks, due) == due)
            await _notifications.ForgetAsync(cancellationToken).ConfigureAwait(false);
        return await _notifications.ClaimAsync(id, duration, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask KeepAsync(string id, TimeSpan duration, CancellationToken cancellationToken)
    {
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        await _notifications.KeepAsync(id, duration, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask ReleaseAsync(string id, CancellationToken cancellationToken)
    {
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        await _notifications.ReleaseAsync(id, cancellationToken).ConfigureAwait(false);
    }
}
