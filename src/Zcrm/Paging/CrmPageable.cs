using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>A list that is fetched page by page while it is enumerated: item by item, or page by page with <see cref="AsPages"/>.</summary>
/// <remarks>Each enumeration begins anew. Nothing is called before the first item is asked for.</remarks>
/// <typeparam name="T">What is listed.</typeparam>
public class CrmPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, Task<CrmPage<T>>> _fetch;

    /// <summary>Makes a list of your own, for tests of code that takes one.</summary>
    /// <param name="fetch">Gets the page that a continuation token stands for; null stands for the first.</param>
    public CrmPageable(Func<string?, CancellationToken, Task<CrmPage<T>>> fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        _fetch = fetch;
    }

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

    private async IAsyncEnumerable<CrmPage<T>> PagesAsync(string? from, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = from;
        do
        {
            CrmPage<T> page = await _fetch(next, cancellationToken).ConfigureAwait(false);
            if (page.ContinuationToken is not null && page.ContinuationToken == next)
                throw new ZcrmDataException("next_page_token", "the token of another page", "the token of the same page; listing on would never end");
            yield return page;
            next = page.ContinuationToken;
        }
        while (next is not null);
    }
}
