using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>Runs single statements, each on a connection from the pool and with parameters only. What may pass by itself is tried again a few times.</summary>
/// <remarks>Every statement here may be run twice: it compares before it sets, or sets the same again.</remarks>
internal sealed class SqlRunner(DbDataSource dataSource, SqlDialect dialect, TimeProvider clock, Func<double> random, StatementPreparation? preparation = null)
{
    private const int MaxAttempts = 6;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);

    public SqlDialect Dialect => dialect;

    /// <summary>Runs a statement, and gives the count of rows that it changed.</summary>
    public Task<int> ExecuteAsync(string sql, SqlParameters parameters, CancellationToken cancellationToken) =>
        RunAsync(sql, parameters, static (command, token) => command.ExecuteNonQueryAsync(token), cancellationToken);

    /// <summary>Runs a query, and gives its rows.</summary>
    public Task<List<T>> QueryAsync<T>(string sql, SqlParameters parameters, Func<DbDataReader, T> read, CancellationToken cancellationToken) => RunAsync(
        sql,
        parameters,
        async (command, token) =>
        {
            DbDataReader reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(token).ConfigureAwait(false)) rows.Add(read(reader));
                return rows;
            }
        },
        cancellationToken);

    private async Task<T> RunAsync<T>(string sql, SqlParameters parameters, Func<DbCommand, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(sql, parameters, run, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (Failure(exception) is { } failure)
            {
                if (!failure.IsTransient || attempt == MaxAttempts || cancellationToken.IsCancellationRequested) throw failure;
                await Task.Delay(FirstWait * Math.Pow(2, attempt) * (0.5 + random()), clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<T> RunOnceAsync<T>(string sql, SqlParameters parameters, Func<DbCommand, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        DbConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            DbCommand command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = sql;
                parameters.AddTo(command);
                if (preparation is not null) await preparation.PrepareAsync(command, cancellationToken).ConfigureAwait(false);
                return await run(command, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private ZcrmTokenStoreException? Failure(Exception exception) => exception switch
    {
        DbException database => SqlErrors.CannotUse(dialect, database, dialect.IsTransient(database) || preparation?.EndsBy(database) == true),
        IOException or TimeoutException or System.Net.Sockets.SocketException => SqlErrors.CannotUse(dialect, exception, isTransient: true),
        _ => null,
    };
}
