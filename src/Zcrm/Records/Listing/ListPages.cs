namespace Zcrm;

/// <summary>One enumeration of a list: page by page as far as Zoho's tokens reach, and on from there in whatever way the list can be gone on with.</summary>
/// <param name="calls">For whom.</param>
/// <param name="start">The beginning of the list.</param>
/// <param name="create">Makes the call for a page, of what changed since a time where one is given.</param>
/// <param name="newRecord">Makes a record that is read into.</param>
/// <param name="sequel">What comes after the pages.</param>
internal sealed class ListPages(CallContext calls, ListPosition start, Func<DateTimeOffset?, CrmRequest> create, Func<CrmRecord> newRecord, ListSequel sequel)
{
    private static readonly CrmErrorCode[] EndsOfPages = [new("PAGINATION_LIMIT_EXCEEDED"), new("DISCRETE_PAGINATION_LIMIT_EXCEEDED")];

    private SeenTokens _seen = new();

    public Task<CrmPage<CrmRecord>> FetchAsync(string? continuation, CancellationToken cancellationToken)
    {
        ListPosition position = continuation is null ? start : ListPosition.Parse(continuation, start.Module, start.Order);
        return position.IsPastPages ? GoOnAsync(position, cancellationToken) : ListAsync(position, null, cancellationToken);
    }

    /// <param name="position">The page.</param>
    /// <param name="catchUp">Drops what was given before the list was begun anew; null: it was not.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    private async Task<CrmPage<CrmRecord>> ListAsync(ListPosition position, CatchUp<CrmRecord>? catchUp, CancellationToken cancellationToken)
    {
        while (true)
        {
            CrmAnswer answer = await calls.SendAsync(Continuation.Apply(create(position.Since), position.Page), cancellationToken).ConfigureAwait(false);
            JsonAnswer? json;
            try
            {
                json = AnswerReader.Read(answer);
            }
            catch (ZcrmApiException exception) when (position.Last is not null && EndsOfPages.Contains(exception.Code))
            {
                return catchUp is null ? await GoOnAsync(position.BehindPages(position.Last), cancellationToken).ConfigureAwait(false) : throw sequel.PastReach(position);
            }
            catch (ZcrmApiException exception) when (position.Last is not null && catchUp is null && exception.Code == CrmErrorCode.ExpiredValue)
            {
                return await ReplaceTokenAsync(position, cancellationToken).ConfigureAwait(false);
            }

            IReadOnlyList<CrmRecord> records = json?.GetRecords("data", newRecord) ?? [];
            ListPosition? next = position.Behind(records, json?.Root.GetObject("info"));
            _seen.EnsureNew(next?.Page);
            bool isEnd = next?.Page is null;
            if (catchUp is not null) records = catchUp.Take(records, isEnd);
            if (records.Count > 0 || next is null) return new CrmPage<CrmRecord>(records, next?.ToString(), answer.Response);
            if (isEnd) return catchUp is null ? await GoOnAsync(next, cancellationToken).ConfigureAwait(false) : throw sequel.PastReach(position);
            position = next with { Last = position.Last };
        }
    }

    /// <summary>Goes on where no page token leads.</summary>
    private async Task<CrmPage<CrmRecord>> GoOnAsync(ListPosition position, CancellationToken cancellationToken)
    {
        if (await sequel.FindAsync(cancellationToken).ConfigureAwait(false) is { } pages) return await pages.FetchAsync(position, cancellationToken).ConfigureAwait(false);
        return start.Order.IsByChange && position.Last is not null
            ? await AgainAsync(position, cancellationToken).ConfigureAwait(false)
            : throw sequel.PastReach(position);
    }

    /// <summary>Goes on where the page token died.</summary>
    private async Task<CrmPage<CrmRecord>> ReplaceTokenAsync(ListPosition position, CancellationToken cancellationToken) =>
        await sequel.FindAsync(cancellationToken).ConfigureAwait(false) is { } pages
            ? await pages.FetchAsync(position.BehindPages(position.Last!), cancellationToken).ConfigureAwait(false)
            : await AgainAsync(position, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists anew, from the beginning or from the last time, and gives what was not given yet.</summary>
    private Task<CrmPage<CrmRecord>> AgainAsync(ListPosition position, CancellationToken cancellationToken)
    {
        _seen = new SeenTokens();
        return ListAsync(position.Again(), new CatchUp<CrmRecord>(start.Order, position.Last!), cancellationToken);
    }
}
