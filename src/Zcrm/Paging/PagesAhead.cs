using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>Fetches the next page while the caller works on one: never more than one page ahead, and none once the caller leaves.</summary>
internal static class PagesAhead
{
    public static async IAsyncEnumerable<CrmPage<T>> ReadAsync<T>(
        Func<string?, CancellationToken, Task<CrmPage<T>>> fetch, string? from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<CrmPage<T>>? ahead = fetch(from, leaving.Token);
        string? current = from;
        try
        {
            while (ahead is not null)
            {
                CrmPage<T> page = await ahead.ConfigureAwait(false);
                ahead = null;
                CrmPageable<T>.EnsureOther(page, current);
                current = page.ContinuationToken;
                if (current is not null) ahead = fetch(current, leaving.Token);
                yield return page;
            }
        }
        finally
        {
            await leaving.CancelAsync().ConfigureAwait(false);
            if (ahead is not null) await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
