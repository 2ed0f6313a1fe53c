namespace Zcrm;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The page's items; empty when there is nothing.</param>
/// <param name="ContinuationToken">Where the next page begins, to resume from later; null on the last page. Opaque.</param>
/// <param name="Response">Status, headers and limits of the answer that brought the page.</param>
public sealed record CrmPage<T>(IReadOnlyList<T> Items, string? ContinuationToken, CrmResponse Response)
{
    /// <summary>Whether another page follows.</summary>
    public bool HasMore => ContinuationToken is not null;
}
