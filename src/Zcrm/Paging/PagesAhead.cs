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
        var seen = new SeenTokens(from);
        try
        {
            while (ahead is not null)
            {
                CrmPage<T> page = await ahead.ConfigureAwait(false);
                ahead = null;
                seen.EnsureNew(page.ContinuationToken);
                if (page.ContinuationToken is { } next) ahead = fetch(next, leaving.Token);
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
