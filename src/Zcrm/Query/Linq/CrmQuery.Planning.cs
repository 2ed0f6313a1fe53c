namespace Zcrm;

// All records of a query, the cheapest way there is.
public sealed partial class CrmQuery<T>
{
    /// <summary>Says how many records match, which saves <see cref="ReadAllAsync"/> and <see cref="ExplainAsync"/> the call that counts them.</summary>
    /// <param name="records">About how many; a wrong number costs credits, and never records.</param>
    public CrmQuery<T> Expect(long records)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        return With(_hints with { Expected = records });
    }

    /// <summary>Lets <see cref="ReadAllAsync"/> use Zoho's search index where that is cheaper or the only way. What was written in the last minutes may be missing.</summary>
    public CrmQuery<T> AllowSearch() => With(_hints with { AllowsSearch = true });

    /// <summary>Reads all records, by COQL, list, search or bulk read, whichever costs the fewest API credits; see <see cref="ExplainAsync"/>.</summary>
    /// <remarks>
    /// POST /coql, GET /{module}, GET /{module}/search or POST /bulk/{version}/read · ZohoCRM.coql.READ and ZohoCRM.modules.{module}.READ. First the records
    /// are counted, for one credit, unless <see cref="Expect"/> says how many there are.
    /// </remarks>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>The records; in no particular order unless the query is sorted. By COQL and bulk read lookups have their id only.</returns>
    /// <exception cref="ZcrmQueryLimitException">No way reaches all records; the message says why each does not.</exception>
    public IAsyncEnumerable<T> ReadAllAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        new PlannedRead<T>(_runner.Calls, _runner, _module, _select, _hints).RunAsync(options, cancellationToken);

    /// <summary>Tells how <see cref="ReadAllAsync"/> would read the records, with the calls and API credits of each way.</summary>
    /// <remarks>POST /coql · one API credit for counting the records, none when <see cref="Expect"/> says how many there are</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<QueryPlan> ExplainAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        new QueryPlanner(_runner.Calls, _runner).PlanAsync(_select, _hints, options, cancellationToken);

    /// <summary>Tells how so many records would be read, without any call; field types are not considered then.</summary>
    /// <param name="records">How many records match.</param>
    public QueryPlan Explain(long records)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        return new QueryPlanner(_runner.Calls, _runner).Plan(_select, _hints, records);
    }

    /// <summary>Offers bulk reads to <see cref="ReadAllAsync"/>; the package for them has the public form of this.</summary>
    internal CrmQuery<T> With(IBulkReader bulk) => With(_hints with { Bulk = bulk });

    private CrmQuery<T> With(PlanHints hints) => new(_runner, _module, _select, hints);
}
