using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>A list that is fetched page by page while it is enumerated: item by item, or page by page with <see cref="AsPages"/>.</summary>
/// <remarks>Each enumeration begins anew. Nothing is called before the first item is asked for.</remarks>
/// <typeparam name="T">What is listed.</typeparam>
public class CrmPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<Func<string?, CancellationToken, Task<CrmPage<T>>>> _begin;
    private readonly bool _fetchesAhead;

    /// <summary>Makes a list of your own, for tests of code that takes one.</summary>
    /// <param name="fetch">Gets the page that a continuation token stands for; null stands for the first.</param>
    public CrmPageable(Func<string?, CancellationToken, Task<CrmPage<T>>> fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        _begin = () => fetch;
    }

    /// <param name="begin">Gives each enumeration a fetch of its own, which may remember what it saw.</param>
    /// <param name="fetchesAhead">Whether the next page is under way while one is worked on.</param>
    internal CrmPageable(Func<Func<string?, CancellationToken, Task<CrmPage<T>>>> begin, bool fetchesAhead) => (_begin, _fetchesAhead) = (begin, fetchesAhead);

    /// <summary>Enumerates whole pages, each with the token from which to resume after it.</summary>
    /// <param name="resumeFrom">A page's <see cref="CrmPage{T}.ContinuationToken"/>; null: from the beginning.</param>
    public virtual IAsyncEnumerable<CrmPage<T>> AsPages(string? resumeFrom = null) => PagesAsync(resumeFrom);

    /// <inheritdoc/>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (CrmPage<T> page in PagesAsync(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items) yield return item;
        }
    }

    /// <summary>The same list with something else made of each item.</summary>
    internal CrmPageable<TOther> Select<TOther>(Func<T, TOther> make) => new(
        () =>
        {
            Func<string?, CancellationToken, Task<CrmPage<T>>> fetch = _begin();
            return async (continuation, cancellationToken) =>
            {
                CrmPage<T> page = await fetch(continuation, cancellationToken).ConfigureAwait(false);
                return new CrmPage<TOther>([.. page.Items.Select(make)], page.ContinuationToken, page.Response);
            };
        },
        _fetchesAhead);

    private IAsyncEnumerable<CrmPage<T>> PagesAsync(string? from, CancellationToken cancellationToken = default) =>
        _fetchesAhead ? PagesAhead.ReadAsync(_begin(), from, cancellationToken) : OneByOneAsync(from, cancellationToken);

    private async IAsyncEnumerable<CrmPage<T>> OneByOneAsync(string? from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Func<string?, CancellationToken, Task<CrmPage<T>>> fetch = _begin();
        var seen = new SeenTokens(from);
        string? next = from;
        do
        {
            CrmPage<T> page = await fetch(next, cancellationToken).ConfigureAwait(false);
            seen.EnsureNew(page.ContinuationToken);
            yield return page;
            next = page.ContinuationToken;
        }
        while (next is not null);
    }
}
