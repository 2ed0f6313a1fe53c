namespace Zcrm;

/// <summary>What a query gives. Nothing is called until one of the methods here is; each call of them asks Zoho anew.</summary>
/// <typeparam name="TResult">The type of a result.</typeparam>
public abstract class CrmResults<TResult>
{
    private protected CrmResults()
    {
    }

    /// <summary>Gets the results as a list that is fetched page by page while it is enumerated.</summary>
    /// <remarks>POST /coql · ZohoCRM.coql.READ and ZohoCRM.modules.{module}.READ · 1 to 3 API credits for each 2,000 rows</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <exception cref="ZcrmQueryLimitException">While enumerating: a query that is sorted has more than 100,000 rows.</exception>
    public abstract CrmPageable<TResult> AsPageable(CallOptions? options = null);

    /// <summary>Takes at most so many results.</summary>
    /// <param name="count">1 or more.</param>
    public abstract CrmResults<TResult> Take(long count);

    /// <summary>Leaves out the first results.</summary>
    /// <param name="count">0 to 100,000.</param>
    /// <exception cref="NotSupportedException">It comes after <see cref="Take"/>.</exception>
    public abstract CrmResults<TResult> Skip(long count);

    /// <summary>Returns the query as COQL, for eyes and logs; it is sent with a limit for each call.</summary>
    public abstract string ToCoql();

    /// <summary>Gets all results.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<TResult>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var results = new List<TResult>();
        await foreach (TResult result in AsPageable().WithCancellation(cancellationToken).ConfigureAwait(false)) results.Add(result);
        return results;
    }

    /// <summary>Gets the first result.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result; the type's default, null for records, when there is none.</returns>
    public async Task<TResult?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (TResult result in Take(1).AsPageable().WithCancellation(cancellationToken).ConfigureAwait(false)) return result;
        return default;
    }

    /// <inheritdoc cref="ToCoql"/>
    public override string ToString() => ToCoql();}
