namespace Zcrm.Sql;

/// <summary>Sees to it once that the tables are there, and of the version that this code needs.</summary>
internal sealed class SqlSchema(SqlRunner runner, TableNames names, bool mayCreate)
{
    private const int MaxAttempts = 5;
    private bool _isReady;

    public ValueTask EnsureAsync(CancellationToken cancellationToken) => Volatile.Read(ref _isReady) ? default : new(PrepareAsync(cancellationToken));

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        (int found, Exception? cause) = await VersionAsync(cancellationToken).ConfigureAwait(false);
        if (found > SqlMigrations.Newest) throw SqlErrors.NewerTables(runner.Dialect, names.Schema, found, SqlMigrations.Newest);
        if (found < SqlMigrations.Newest && !mayCreate) throw SqlErrors.NoTables(runner.Dialect, names.Schema, found, SqlMigrations.Newest, cause);
        if (found < SqlMigrations.Newest) await MigrateAsync(found, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _isReady, true);
    }

    private async Task MigrateAsync(int found, CancellationToken cancellationToken)
    {
        for (int attempt = 1; (await VersionAsync(cancellationToken).ConfigureAwait(false)).Version < SqlMigrations.Newest; attempt++)
        {
            try
            {
                IEnumerable<string> statements = SqlMigrations.From(found, runner.Dialect, names);
                if (runner.Dialect.Lock is { } tableLock) statements = statements.Prepend(tableLock);
                await runner.ExecuteAsync(string.Join(";\n", statements), SqlParameters.None, cancellationToken).ConfigureAwait(false);
            }
            catch (ZcrmTokenStoreException exception)
            {
                // Of two processes that create the same table at once, one is refused, and may go on where the other is.
                if (attempt == MaxAttempts) throw SqlErrors.CannotCreate(runner.Dialect, names.Schema, exception.InnerException ?? exception);
            }
        }
    }

    private async Task<(int Version, Exception? Cause)> VersionAsync(CancellationToken cancellationToken)
    {
        try
        {
            List<int> versions = await runner.QueryAsync(
                $"SELECT version FROM {names.Schema} WHERE id = 1", SqlParameters.None, static reader => reader.GetInt32(0), cancellationToken).ConfigureAwait(false);
            return (versions is [int version] ? version : 0, null);
        }
        catch (ZcrmTokenStoreException exception) when (!exception.IsTransient)
        {
            // Every database has another way to say that there is no such table.
            return (0, exception.InnerException);
        }
    }
}
