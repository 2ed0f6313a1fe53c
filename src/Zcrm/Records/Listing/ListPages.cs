namespace Zcrm;

/// <summary>One enumeration of a list: page by page as far as Zoho's tokens reach, and on from there by the ids that a query gives.</summary>
/// <remarks>
/// Past the pages the records themselves are read by their ids, with the list's own call, because a query shows lookups without names, leaves out
/// what is no column, and fails for fields that it does not know. So records look alike, wherever they stand in the list.
/// </remarks>
internal sealed class ListPages(CallContext calls, ListPosition start, int pageSize, Func<CrmRequest> create, Func<CrmRecord> newRecord, KeysetWindow? window)
{
    private static readonly CrmErrorCode[] EndsOfPages =
        [new("PAGINATION_LIMIT_EXCEEDED"), new("DISCRETE_PAGINATION_LIMIT_EXCEEDED"), CrmErrorCode.ExpiredValue];

    private readonly SeenTokens _seen = new();

    public Task<CrmPage<CrmRecord>> FetchAsync(string? continuation, CancellationToken cancellationToken)
    {
        ListPosition position = continuation is null ? start : ListPosition.Parse(continuation, start.Module, start.Order);
        return position.IsPastPages ? FollowAsync(position, cancellationToken) : ListAsync(position, cancellationToken);
    }

    private async Task<CrmPage<CrmRecord>> ListAsync(ListPosition position, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await calls.SendAsync(Continuation.Apply(create(), position.Page), cancellationToken).ConfigureAwait(false);
        try
        {
            JsonAnswer? json = AnswerReader.Read(answer);
            IReadOnlyList<CrmRecord> records = json?.GetRecords("data", newRecord) ?? [];
            ListPosition? next = position.Behind(records, json?.Root.GetObject("info"));
            _seen.EnsureNew(next?.Page);
            return new CrmPage<CrmRecord>(records, next?.ToString(), answer.Response);
        }
        catch (ZcrmApiException exception) when (window is not null && position.Last is not null && EndsOfPages.Contains(exception.Code))
        {
            return await FollowAsync(position.BehindPages(position.Last), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CrmPage<CrmRecord>> FollowAsync(ListPosition position, CancellationToken cancellationToken)
    {
        if (window is null) throw PastReach();
        while (true)
        {
            IReadOnlyList<ListMark> marks = await window.TakeAsync(position.Last!, pageSize, cancellationToken).ConfigureAwait(false);
            if (marks.Count == 0) return new CrmPage<CrmRecord>([], null, window.Response);
            CrmPage<CrmRecord>[] parts = await Task.WhenAll(
                marks.Chunk(RecordLimits.IdsPerRead).Select(chunk => ReadAsync(chunk, cancellationToken))).ConfigureAwait(false);
            position = position.BehindPages(marks[^1], marks.Count);

            // Records that were deleted since the query are missing; a page of nothing else is passed over.
            CrmRecord[] records = [.. parts.SelectMany(part => part.Items)];
            if (records.Length > 0 || window.IsAtEnd)
                return new CrmPage<CrmRecord>(records, window.IsAtEnd ? null : position.ToString(), parts[^1].Response);
        }
    }

    private async Task<CrmPage<CrmRecord>> ReadAsync(ListMark[] marks, CancellationToken cancellationToken)
    {
        CrmRequest request = create().Query("ids", string.Join(',', marks.Select(mark => mark.Id)));
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var byId = new Dictionary<CrmId, CrmRecord>();
        foreach (CrmRecord record in AnswerReader.Read(answer)?.GetRecords("data", newRecord) ?? []) byId[record.Id] = record;
        return new CrmPage<CrmRecord>([.. marks.Select(mark => byId.GetValueOrDefault(mark.Id)).OfType<CrmRecord>()], null, answer.Response);
    }

    /// <summary>There may be no more records, but a list that ended early would look whole.</summary>
    private ZcrmQueryLimitException PastReach() => new(
        $"The list of {start.Module} has come to {RecordLimits.PageTokenReach:N0} records, and past them Zoho gives none of a custom view, a territory or by approval. "
        + "Narrow the view or the territory, list by ModifiedSince in parts, or use a bulk read.");
}
