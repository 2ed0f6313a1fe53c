using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>Keeps any number of processes and machines together within an organization's limits, by a PostgreSQL database that they share.</summary>
/// <remarks>
/// One round trip a call where a place is free; giving it back is waited for by nobody. Statements are prepared once for each connection of the pool. While the database is away, each process keeps to
/// <see cref="CallLimits.FallbackConcurrency"/> by itself, and one call now and then looks whether it is back.
/// </remarks>
public sealed class PostgreSqlCallLimiter : ICallLimiter
{
    private readonly SharedCallLimiter _limiter;

    /// <summary>Makes a limiter. The database is first used by the first call.</summary>
    /// <param name="dataSource">Where the database is; it stays yours to dispose.</param>
    /// <param name="limits">What Zoho grants each organization, the same in all processes; null: as <see cref="CallLimits"/> says.</param>
    /// <param name="options">How the database is used; null: as <see cref="SqlStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">A limit or an option cannot be right.</exception>
    public PostgreSqlCallLimiter(DbDataSource dataSource, CallLimits? limits = null, SqlStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        options = (options ?? new SqlStoreOptions()).Checked();
        limits = (limits ?? new CallLimits()).Checked();
        _limiter = new SharedCallLimiter(Shared(dataSource, limits, options), limits, options.TimeProvider, options.Randomness);
    }

    /// <inheritdoc/>
    public ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken) => _limiter.AcquireAsync(claim, cancellationToken);

    internal static PostgreSqlLimits Shared(DbDataSource dataSource, CallLimits limits, SqlStoreOptions options)
    {
        var names = new TableNames(options.TablePrefix);
        SqlDialect dialect = SqlDialect.Of(SqlDatabase.PostgreSql);
        var runner = new SqlRunner(dataSource, dialect, options.TimeProvider, options.Randomness);
        var preparing = new SqlRunner(dataSource, dialect, options.TimeProvider, options.Randomness, new StatementPreparation());
        return new PostgreSqlLimits(preparing, new SqlSchema(runner, names, options.MayCreateTables), names, limits);
    }
}
