namespace Zcrm;

/// <summary>Drops from a list that was begun anew what was given before it broke off.</summary>
/// <param name="order">The list's order.</param>
/// <param name="last">The last record that was given.</param>
internal sealed class CatchUp<T>(ListOrder order, ListMark last) where T : CrmObject
{
    // As far as Zoho's order among equal times goes, those before the last record were given. When that one is gone, their ids have to tell.
    private readonly List<T> _level = [];
    private bool _hasArrived;

    /// <param name="page">The next page of the new list.</param>
    /// <param name="isEnd">Whether it is the last one.</param>
    /// <returns>What of it comes behind the last record that was given.</returns>
    /// <exception cref="ZcrmDataException">That record is in the list no more, and nothing else tells the place.</exception>
    public IReadOnlyList<T> Take(IReadOnlyList<T> page, bool isEnd)
    {
        if (_hasArrived) return page;
        for (int index = 0; index < page.Count; index++)
        {
            if (order.MarkOf(page[index]) is not { } mark) continue;
            if (mark == last) return Arrive([.. page.Skip(index + 1)]);
            if (order.IsById ? order.IsBehind(mark, last) : order.IsBehindInTime(mark, last)) return Arrive([.. LevelBehind(), .. page.Skip(index)]);
            if (mark.Time is not null && mark.Time == last.Time) _level.Add(page[index]);
        }

        if (!isEnd) return [];
        if (order.IsKnown) return Arrive([.. LevelBehind()]);
        throw new ZcrmDataException("id", $"the record {last.Id}, behind which the list goes on", "a list without it: it was deleted, or belongs to the list no more. List anew");
    }

    private IEnumerable<T> LevelBehind() => _level.Where(record => order.IsBehind(order.MarkOf(record)!, last));

    private IReadOnlyList<T> Arrive(IReadOnlyList<T> rest)
    {
        _hasArrived = true;
        return rest;
    }
}
